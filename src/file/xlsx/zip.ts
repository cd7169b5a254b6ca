import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file within the package: its path, and its text in as many pieces as it is made in. */
export interface Part {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** The first day that a zip can tell: the same workbook is the same file whenever it is written. */
const NO_DAY = '1980-01-01T00:00:00';
/** Pieces are packed together up to so many letters, because each packing costs as much as it does. */
const LETTERS_AT_ONCE = 1 << 18;

/** The parts packed into one file. A large sheet is packed as it is made and never lies in memory whole. */
export function zipped(parts: Iterable<Part>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { path, pieces } of parts) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = NO_DAY;
    zip.add(file);
    for (const text of gathered(pieces)) file.push(strToU8(text));
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(chunks);
}

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < LETTERS_AT_ONCE) continue;
    yield text;
    text = '';
  }
  yield text;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
