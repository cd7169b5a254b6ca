import type { SheetPlan, WorkbookPlan } from '../../report/plan';
import type { Shared } from './cellsXml';
import { chartXml } from './chart/chartXml';
import { drawingXml } from './chart/drawingXml';
import { contentTypesXml } from './contentTypes';
import type { PartType } from './contentTypes';
import { APPLICATION_XML, titleXml } from './propertiesXml';
import { relationsXml } from './relations';
import type { Relation } from './relations';
import { SharedTexts } from './sharedTexts';
import { sheetParts } from './sheetParts';
import type { SheetParts } from './sheetParts';
import { sheetXml } from './sheetXml';
import { Styles } from './styles';
import { tableXml } from './tableXml';
import { workbookXml } from './workbookXml';
import type { Part } from './zip';

/** All parts of the package. Sheets come before the texts and looks that they share, which fill as they are written. */
export function* workbookParts(plan: WorkbookPlan, title: string, active: number): Generator<Part> {
  const shared: Shared = { texts: new SharedTexts(), styles: new Styles() };
  const sheets = sheetParts(plan);
  yield part('[Content_Types].xml', contentTypesXml(typedPaths(sheets)));
  yield part('_rels/.rels', relationsXml(PACKAGE));
  yield part('docProps/core.xml', titleXml(title));
  yield part('docProps/app.xml', APPLICATION_XML);
  yield part('xl/workbook.xml', workbookXml(plan, active));
  yield part('xl/_rels/workbook.xml.rels', relationsXml(workbookRelations(sheets)));
  for (const [place, parts] of sheets.entries()) {
    yield { path: `xl/${parts.path}`, pieces: sheetXml(parts, shared, place === active) };
    yield* besideSheet(parts, plan);
  }
  yield { path: 'xl/sharedStrings.xml', pieces: shared.texts.xml() };
  yield part('xl/styles.xml', shared.styles.xml());
}

const PACKAGE: readonly Relation[] = [
  { kind: 'workbook', target: 'xl/workbook.xml' },
  { kind: 'title', target: 'docProps/core.xml' },
  { kind: 'application', target: 'docProps/app.xml' },
];

function part(path: string, xml: string): Part {
  return { path, pieces: [xml] };
}

/** A part's relations lie in a folder beside it. */
function relationsOf(path: string, relations: readonly Relation[]): Part {
  return part(`xl/${path.replace('/', '/_rels/')}.rels`, relationsXml(relations));
}

function* besideSheet(
  { sheet, path, relations, drawing, tables }: SheetParts,
  plan: WorkbookPlan,
): Generator<Part> {
  if (relations.length > 0) yield relationsOf(path, relations);
  for (const { table, id, path: at } of tables) yield part(`xl/${at}`, tableXml(sheet, table, id));
  if (!drawing) return;
  yield part(`xl/${drawing.path}`, drawingXml(sheet.charts));
  yield relationsOf(
    drawing.path,
    drawing.charts.map((chart) => ({ kind: 'chart', target: `../${chart.path}` })),
  );
  for (const { chart, path: at } of drawing.charts)
    yield part(`xl/${at}`, chartXml(chart, dataSheet(plan, chart.dataSheet)));
}

function dataSheet({ sheets }: WorkbookPlan, name: string): SheetPlan {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`A chart reads the sheet ${name}, which is not in the workbook`);
  return found;
}

function workbookRelations(sheets: readonly SheetParts[]): Relation[] {
  return [
    ...sheets.map(({ path }) => ({ kind: 'sheet', target: path }) as const),
    { kind: 'styles', target: 'styles.xml' },
    { kind: 'texts', target: 'sharedStrings.xml' },
  ];
}

function typedPaths(sheets: readonly SheetParts[]): { path: string; type: PartType }[] {
  return [
    { path: 'xl/workbook.xml', type: 'workbook' },
    { path: 'xl/sharedStrings.xml', type: 'texts' },
    { path: 'xl/styles.xml', type: 'styles' },
    { path: 'docProps/core.xml', type: 'title' },
    { path: 'docProps/app.xml', type: 'application' },
    ...sheets.flatMap(({ path, tables, drawing }) => [
      { path: `xl/${path}`, type: 'sheet' as const },
      ...tables.map((table) => ({ path: `xl/${table.path}`, type: 'table' as const })),
      ...(drawing ? [{ path: `xl/${drawing.path}`, type: 'drawing' as const }] : []),
      ...(drawing?.charts ?? []).map((chart) => ({ path: `xl/${chart.path}`, type: 'chart' as const })),
    ]),
  ];
}
