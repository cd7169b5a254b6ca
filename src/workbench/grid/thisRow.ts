/**
 * Univer 0.25.1 knows Clients[[#This Row],[Revenue]] but not Excel's short forms of it. This writes them out:
 * [@Revenue], [@[Direct cost]], Clients[@Revenue], [@] and, inside a table, [Revenue] alone. `tableName` is the
 * table around the formula's cell, if there is one; without it a reference that names no table stays as it is.
 */
export function writeOutThisRow(formula: string, tableName: string | undefined): string {
  let result = '';
  let position = 0;
  while (position < formula.length) {
    const piece = nextPiece(formula, position);
    result += piece.startsWith('[') ? writeOut(piece, result, tableName) : piece;
    position += piece.length;
  }
  return result;
}

/** A text in double quotes, a sheet name in single ones, a whole bracketed reference, or one character. */
function nextPiece(formula: string, start: number): string {
  const first = formula.charAt(start);
  if (first === '"' || first === "'") {
    const end = formula.indexOf(first, start + 1);
    return end === -1 ? formula.slice(start) : formula.slice(start, end + 1);
  }
  return first === '[' ? bracketed(formula, start) : first;
}

/** Inside brackets an apostrophe takes the meaning from the character after it. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let i = start; i < formula.length; i += 1) {
    const character = formula.charAt(i);
    if (character === "'") i += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return formula.slice(start, i + 1);
  }
  return formula.slice(start);
}

function writeOut(reference: string, before: string, tableName: string | undefined): string {
  const isNamed = /[\p{L}\p{N}_.\\]$/u.test(before);
  const inner = reference.slice(1, -1);
  const isThisRow = inner.startsWith('@');
  if (!isNamed && tableName === undefined) return reference;
  const table = isNamed ? '' : (tableName ?? '');
  return `${table}[${isThisRow ? thisRow(inner.slice(1)) : inner}]`;
}

function thisRow(columns: string): string {
  if (columns === '') return '#This Row';
  return `[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}`;
}
