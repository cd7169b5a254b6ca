import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import { areaAddress, parseArea } from '../host/book/address';
import type { Area, NameRecord } from '../host/cells';
import type { Grid } from './univer';

/** What Univer calls the scope of a name that the whole workbook knows. */
const wholeWorkbook = 'AllDefaultWorkbook';

export function setName(grid: Grid, name: NameRecord): void {
  const sheet = grid.workbook.getSheetBySheetId(name.sheetId)?.getName() ?? '';
  grid.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
    unitId: grid.unitId,
    id: idOf(name),
    name: name.name,
    formulaOrRefString: `'${sheet.replaceAll("'", "''")}'!${absolute(name.area)}`,
    localSheetId: name.scope ?? wholeWorkbook,
  });
}

export function removeName(grid: Grid, name: NameRecord): void {
  const id = idOf(name);
  const known = grid.injector.get(IDefinedNamesService).getValueById(grid.unitId, id);
  if (known)
    grid.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId: grid.unitId, ...known });
}

/** Univer moves the reference along when cells are inserted or deleted. */
export function nameArea(grid: Grid, name: NameRecord): Area | null {
  const known = grid.injector.get(IDefinedNamesService).getValueById(grid.unitId, idOf(name));
  const reference = known?.formulaOrRefString ?? '';
  return parseArea(reference.slice(reference.lastIndexOf('!') + 1));
}

function idOf({ name, scope }: NameRecord): string {
  return `${scope ?? wholeWorkbook}!${name}`;
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
}
