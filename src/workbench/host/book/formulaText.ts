/** "text", 'Sheet name'! or Table[column]: parts in which brackets and quotes mean nothing. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/gs;

/** Whether every quote and bracket of a formula is closed; whether it means anything is not asked. */
export function isBalanced(formula: string): boolean {
  const bare = formula.replaceAll(quoted, '');
  if (/["'[\]]/.test(bare)) return false;
  const open: string[] = [];
  for (const sign of bare.match(/[(){}]/g) ?? []) {
    if (sign === '(' || sign === '{') open.push(sign);
    else if (open.pop() !== (sign === ')' ? '(' : '{')) return false;
  }
  return open.length === 0;
}
