import { columnLetters } from '../core/problem';
import type {
  CellArea,
  ConditionalFormatPlan,
  DropDownPlan,
  NamePlan,
  PrintPlan,
  SheetPlan,
} from '../report/plan';
import { areaRange } from './formatSheet';
import { quotedSheet } from './sheetName';

/** What cells have beside their values and formats: rules, drop-downs, panes that stay in sight, and how they print. */
export function furnishSheet(target: Excel.Worksheet, plan: SheetPlan): void {
  // A new rule comes before all others, so the first of the plan is added last.
  for (const rule of [...plan.conditionalFormats].reverse()) addRule(areaRange(target, rule.area), rule);
  for (const dropDown of plan.dropDowns) addDropDown(target, dropDown);
  freeze(target, plan.frozen);
  if (plan.print) setUpPage(target, plan.print);
}

function addRule(cells: Excel.Range, plan: ConditionalFormatPlan): void {
  const rule = cells.conditionalFormats.add('Custom');
  rule.stopIfTrue = true;
  rule.custom.rule.formula = plan.formula.startsWith('=') ? plan.formula : `=${plan.formula}`;
  if (plan.fontColor !== undefined) rule.custom.format.font.color = plan.fontColor;
  if (plan.bold !== undefined) rule.custom.format.font.bold = plan.bold;
  if (plan.fill !== undefined) rule.custom.format.fill.color = plan.fill;
}

/** Offers and refuses nothing: anything else may be typed. */
function addDropDown(target: Excel.Worksheet, { area, source }: DropDownPlan): void {
  const { dataValidation } = areaRange(target, area);
  dataValidation.rule = { list: { inCellDropDown: true, source: `=${addressOf(source)}` } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

function freeze(target: Excel.Worksheet, { rows, columns }: SheetPlan['frozen']): void {
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}

function setUpPage({ pageLayout }: Excel.Worksheet, plan: PrintPlan): void {
  pageLayout.orientation = plan.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(plan.pagesTall === null ? {} : { verticalFitToPages: plan.pagesTall }),
  };
  pageLayout.setPrintArea(addressOf(plan.area));
  if (plan.repeated) {
    const { from, rows } = plan.repeated;
    pageLayout.setPrintTitleRows(`$${from + 1}:$${from + rows}`);
  }
  pageLayout.centerHorizontally = true;
}

/**
 * Names of cells, known on their sheet alone. One that is there already is led to its new cells, for formulas of people's
 * may say it; one of an earlier build that the plan has no more is removed.
 */
export function writeNames(
  target: Excel.Worksheet,
  { name: sheet, names }: SheetPlan,
  there: readonly string[],
  ofEarlierBuild: readonly string[],
): void {
  const has = (all: readonly string[], name: string): boolean =>
    all.some((each) => each.toLowerCase() === name.toLowerCase());
  for (const plan of names) {
    if (has(there, plan.name)) target.names.getItem(plan.name).formula = leadingTo(sheet, plan);
    else target.names.add(plan.name, areaRange(target, plan.area));
  }
  const planned = names.map(({ name }) => name);
  for (const name of ofEarlierBuild)
    if (has(there, name) && !has(planned, name)) target.names.getItem(name).delete();
}

function leadingTo(sheet: string, { area }: NamePlan): string {
  return `=${quotedSheet(sheet)}!${addressOf(area)}`;
}

/** $B$3:$D$8, or $B$3 for one cell. */
function addressOf({ row, column, rows, columns }: CellArea): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}
