import { NAMESPACE, XML_HEAD } from './xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  sheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  texts: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  title: 'application/vnd.openxmlformats-package.core-properties+xml',
  application: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

export type PartType = keyof typeof TYPES;

/** Says of each part what it is. */
export function contentTypesXml(
  parts: readonly { readonly path: string; readonly type: PartType }[],
): string {
  const each = parts.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${TYPES[type]}"/>`);
  return [
    `${XML_HEAD}<Types xmlns="${NAMESPACE.contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...each,
    '</Types>',
  ].join('');
}
