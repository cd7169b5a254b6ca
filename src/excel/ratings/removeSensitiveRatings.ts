import type { SourceTable } from '../../app/ports';
import { Stopped } from '../../app/stopped';
import { read, write } from '../request';
import { ratingSheets } from './ratingSheets';

/** Deletes every sheet of sensitive ratings, copies too: what is to be handed round must hold none. */
export async function removeSensitiveRatings({ sheetIds = [] }: SourceTable): Promise<void> {
  const found = await read(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    const sheets = await ratingSheets(context, sheetIds);
    return { sheets: sheets.filter(({ isSensitive }) => isSensitive), isProtected: protection.protected };
  });
  if (found.isProtected) throw new Stopped({ kind: 'protectedWorkbook' });
  await write(async (context) => {
    for (const { id } of found.sheets) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}
