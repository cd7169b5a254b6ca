/** What a formula says without calling anything: texts, quoted sheets, columns of tables. */
const SILENT = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^[\]'])*\]/gsu;

/**
 * A call of one of our functions: CLIENTS.SEGMENT(, or _xldudf_CLIENTS_SEGMENT( as Excel calls it where the add-in is
 * not there.
 */
const CALL = /(?<![\p{L}\p{N}_.\\?])(?:CLIENTS\.|_xldudf_CLIENTS_)[\p{L}\p{N}_.]+\s*\(/iu;

/** Whether a cell holds a formula that calls a function of ours, however deep. */
export function callsOurs(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=') && CALL.test(content.replaceAll(SILENT, ' '));
}

/** The formula with our functions called as they are where the add-in is there. Texts in it stay as they are. */
export function withKnownNames(formula: string): string {
  const parts = new RegExp(`${SILENT.source}|${FOREIGN_NAME.source}`, 'gsiu');
  return formula.replaceAll(parts, (part: string, name: string | undefined) =>
    name === undefined ? part : `CLIENTS.${name}`,
  );
}

const FOREIGN_NAME = /(?<![\p{L}\p{N}_.\\?])_xldudf_CLIENTS_([\p{L}\p{N}_.]+)(?=\s*\()/iu;
