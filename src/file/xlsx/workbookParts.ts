import type { SheetPlan, WorkbookPlan } from '../../report/plan';
import type { Shared } from './cellsXml';
import { contentTypesXml } from './contentTypes';
import type { TypedPath } from './contentTypes';
import { APPLICATION_XML, titleXml } from './propertiesXml';
import { relationsXml } from './relations';
import type { Relation } from './relations';
import { SharedTexts } from './sharedTexts';
import { sheetXml } from './sheetXml';
import { Styles } from './styles';
import { tableXml } from './tableXml';
import { workbookXml } from './workbookXml';
import type { Part } from './zip';

/** Where a sheet and what belongs to it lie in the package. */
interface SheetPaths {
  readonly sheet: SheetPlan;
  readonly name: string;
  readonly relations: readonly Relation[];
}

/** All parts of the package. Sheets come before the texts and looks that they share, which fill as they are written. */
export function* workbookParts(plan: WorkbookPlan, title: string, active: number): Generator<Part> {
  const shared: Shared = { texts: new SharedTexts(), styles: new Styles() };
  yield part('[Content_Types].xml', contentTypesXml(typedPaths(plan)));
  yield part('_rels/.rels', relationsXml(PACKAGE));
  yield part('docProps/core.xml', titleXml(title));
  yield part('docProps/app.xml', APPLICATION_XML);
  yield part('xl/workbook.xml', workbookXml(plan, active));
  yield part('xl/_rels/workbook.xml.rels', relationsXml(workbookRelations(plan)));
  for (const [place, { sheet, name, relations }] of sheetPaths(plan).entries()) {
    const parts = {
      drawing: null,
      tables: relations.flatMap(({ kind }, at) => (kind === 'table' ? [at] : [])),
    };
    yield { path: `xl/worksheets/${name}.xml`, pieces: sheetXml(sheet, parts, shared, place === active) };
    if (relations.length > 0) yield part(`xl/worksheets/_rels/${name}.xml.rels`, relationsXml(relations));
  }
  for (const { path, xml } of tables(plan)) yield part(`xl/tables/${path}`, xml);
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

function workbookRelations({ sheets }: WorkbookPlan): Relation[] {
  return [
    ...sheets.map((_, i) => ({ kind: 'sheet', target: `worksheets/sheet${i + 1}.xml` }) as const),
    { kind: 'styles', target: 'styles.xml' },
    { kind: 'texts', target: 'sharedStrings.xml' },
  ];
}

function sheetPaths({ sheets }: WorkbookPlan): SheetPaths[] {
  let tables = 0;
  return sheets.map((sheet, i) => ({
    sheet,
    name: `sheet${i + 1}`,
    relations: sheet.tables.map(() => ({ kind: 'table', target: `../tables/table${++tables}.xml` }) as const),
  }));
}

function tables({ sheets }: WorkbookPlan): { path: string; xml: string }[] {
  return sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .map(({ sheet, table }, i) => ({ path: `table${i + 1}.xml`, xml: tableXml(sheet, table, i + 1) }));
}

function typedPaths(plan: WorkbookPlan): TypedPath[] {
  return [
    { path: 'xl/workbook.xml', type: 'workbook' },
    ...plan.sheets.map((_, i) => ({ path: `xl/worksheets/sheet${i + 1}.xml`, type: 'sheet' }) as const),
    ...plan.sheets
      .flatMap(({ tables }) => tables)
      .map((_, i) => ({ path: `xl/tables/table${i + 1}.xml`, type: 'table' }) as const),
    { path: 'xl/sharedStrings.xml', type: 'texts' },
    { path: 'xl/styles.xml', type: 'styles' },
    { path: 'docProps/core.xml', type: 'title' },
    { path: 'docProps/app.xml', type: 'application' },
  ];
}
