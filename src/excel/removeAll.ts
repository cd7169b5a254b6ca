import type { SourceTable } from '../app/ports';
import { Stopped } from '../app/stopped';
import { lookAround } from './lookAround';
import { CHOICES_SETTING, KEPT_SETTING, savedWithout } from './marks';
import { read, write } from './request';

/**
 * Removes the sheets that builds of a table made and what is remembered of it. Refuses where the structure of the
 * workbook is protected; a copy that the user made of a sheet bears its marks and stays.
 */
export async function removeAll(
  { key, sheetIds }: SourceTable,
  isToGo: (key: string) => boolean,
): Promise<void> {
  const look = await read((context) => lookAround(context, sheetIds ?? []));
  const ours = look.marked.filter((sheet) => sheet.source === key && !sheet.isCopy && isToGo(sheet.key));
  if (look.isProtected && ours.length > 0) throw new Stopped({ kind: 'protectedWorkbook' });
  await write(async (context) => {
    const { workbook } = context;
    for (const { id } of ours) workbook.worksheets.getItem(id).delete();
    forget(workbook, CHOICES_SETTING, key, look.saved);
    forget(workbook, KEPT_SETTING, key, look.kept);
    await context.sync();
  });
}

function forget(workbook: Excel.Workbook, setting: string, key: string, saved: unknown): void {
  if (saved === undefined) return;
  const others = savedWithout(key, saved);
  if (others) workbook.settings.add(setting, others);
  else workbook.settings.getItem(setting).delete();
}
