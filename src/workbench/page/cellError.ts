import { areaAddress } from '../host/book/address';
import type { CellsHome, Selection } from '../host/cells';

/** Shows the sentence behind the error in the selected cell, which in Excel stands in the cell's error tip. */
export function showCellErrors(home: CellsHome, element: HTMLElement): void {
  const show = ({ sheetId, areas }: Selection) => {
    const last = areas.at(-1);
    if (!last) return;
    const cell = { ...last, rows: 1, columns: 1 };
    const value = home.values(sheetId, cell)[0]?.[0];
    const sentence = typeof value === 'object' ? value?.message : undefined;
    element.hidden = sentence === undefined;
    if (typeof value === 'object' && sentence !== undefined) {
      element.textContent = `${areaAddress(cell)} ${value?.error ?? ''} – ${sentence}`;
    }
  };
  home.onSelect(show);
  home.onEdit(() => {
    void home.settled().then(() => {
      show(home.selection());
    });
  });
}
