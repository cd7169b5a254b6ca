import type { Table } from './bench';

/** A table in Markdown, which is as good to read on a terminal: numbers to the right, names to the left. */
export function markdown({ title, columns, rows, notes = [] }: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(3, ...lines.map((line) => (line[at] ?? '').length)));
  const shown = (line: readonly string[]): string =>
    `| ${widths.map((width, at) => padded(line[at] ?? '', width, at)).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [
    `**${title}**`,
    '',
    shown(columns),
    rule,
    ...rows.map(shown),
    ...notes.flatMap((note) => ['', note]),
  ].join('\n');
}

function padded(text: string, width: number, at: number): string {
  return at === 0 ? text.padEnd(width) : text.padStart(width);
}

/** Milliseconds with three figures, as a person compares them. */
export function shownMs(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3);
}

export function shownRatio(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2);
}
