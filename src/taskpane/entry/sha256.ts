/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. Excel's pages are served by https, which this needs. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
