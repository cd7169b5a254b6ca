/** About so many characters are handed on at a time. */
const PIECE = 65_536;

/**
 * An object as JSON, its lists one entry a line, piece by piece: the text of a million clients is longer than one string
 * can be. A missing number (NaN) is null.
 */
export function* jsonText(object: object): Generator<string> {
  let piece = '';
  for (const part of parts(object)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* parts(object: object): Generator<string> {
  yield '{';
  let before = '\n';
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    yield `${before}${JSON.stringify(key)}: `;
    if (isList(value)) yield* listParts(value);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* listParts(list: Iterable<unknown>): Generator<string> {
  let before = '[\n  ';
  for (const entry of list) {
    yield `${before}${JSON.stringify(entry)}`;
    before = ',\n  ';
  }
  yield before.startsWith('[') ? '[]' : '\n]';
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
