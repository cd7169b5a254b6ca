/** A name as it is compared: case, and blanks around it or several in a row, make no difference. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
