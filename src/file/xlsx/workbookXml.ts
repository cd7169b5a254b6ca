import type { SheetPlan, WorkbookPlan } from '../../report/plan';
import { areaOfSheet, quotedSheet } from './references';
import { relationId } from './relations';
import { NAMESPACE, xmlAttribute, xmlText, XML_HEAD } from './xml';

/** The workbook with its sheets and names. Excel reckons once when it opens it: the values in the file are ours. */
export function workbookXml({ sheets }: WorkbookPlan, active: number): string {
  return [
    `${XML_HEAD}<workbook xmlns="${NAMESPACE.main}" xmlns:r="${NAMESPACE.relations}">`,
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" firstSheet="0" activeTab="${active}"/></bookViews>`,
    `<sheets>${sheets.map(sheetEntry).join('')}</sheets>`,
    namesXml(sheets),
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    '</workbook>',
  ].join('');
}

function sheetEntry({ name, isHidden }: SheetPlan, place: number): string {
  const state = isHidden ? ' state="hidden"' : '';
  return `<sheet name="${xmlAttribute(name)}" sheetId="${place + 1}"${state} r:id="${relationId(place)}"/>`;
}

function namesXml(sheets: readonly SheetPlan[]): string {
  const each = sheets.flatMap((sheet, place) =>
    namesOf(sheet).map(
      ({ name, refersTo }) =>
        `<definedName name="${xmlAttribute(name)}" localSheetId="${place}">${xmlText(refersTo)}</definedName>`,
    ),
  );
  return each.length > 0 ? `<definedNames>${each.join('')}</definedNames>` : '';
}

/** A sheet's own names, and those that Excel keeps what is printed in. */
function namesOf({ name: sheet, names, print }: SheetPlan): { name: string; refersTo: string }[] {
  const own = names.map(({ name, area }) => ({ name, refersTo: areaOfSheet(sheet, area) }));
  if (!print) return own;
  const area = { name: '_xlnm.Print_Area', refersTo: areaOfSheet(sheet, print.area) };
  if (!print.repeated || print.repeated.rows === 0) return [...own, area];
  const { from, rows } = print.repeated;
  const titles = `${quotedSheet(sheet)}!$${from + 1}:$${from + rows}`;
  return [...own, area, { name: '_xlnm.Print_Titles', refersTo: titles }];
}
