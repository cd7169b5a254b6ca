/** Excel's error values as it writes them. */
const errorLiterals = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
] as const;

export function isErrorLiteral(text: string): boolean {
  return (errorLiterals as readonly string[]).includes(text);
}
