/**
 * SHA-256 of a text in UTF-8 that comes in pieces, as 64 lower-case hexadecimal digits. No piece may end within a character.
 * Excel's pages are served by https, which this needs.
 */
export async function sha256(pieces: Iterable<string>): Promise<string> {
  const encoder = new TextEncoder();
  const encoded = Array.from(pieces, (piece) => encoder.encode(piece));
  const bytes = new Uint8Array(encoded.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of encoded) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
