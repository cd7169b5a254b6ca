import type { EarlierTable } from './lookAround';
import { areaRange } from './formatSheet';
import type { OutputSheet } from './outputSheets';

/** Calm: thin lines, grey bands. */
export const TABLE_STYLE = 'TableStyleLight1';

/** The earlier table that a rebuild goes on with: one that Excel can give other rows. */
export function keptTable({ table }: OutputSheet): EarlierTable | null {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13') ? (table?.table ?? null) : null;
}

/** Makes tables of the cells just written, with their ids to be read after the sync. One that was kept has its own. */
export function writeTables(target: Excel.Worksheet, sheet: OutputSheet): Excel.Table[] {
  const kept = keptTable(sheet);
  return sheet.plan.tables.map(({ area }, index) => {
    if (kept && index === 0) {
      const live = target.tables.getItem(kept.id);
      if (sheet.table?.showsTotals) live.showTotals = true;
      return live.load('id');
    }
    const made = target.tables.add(areaRange(target, area), true);
    made.name = (index === 0 ? sheet.table?.table?.name : undefined) ?? sheet.tableNames[index] ?? '';
    made.style = TABLE_STYLE;
    return made.load('id');
  });
}
