import { xmlText, XML_HEAD } from './xml';

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** The document's title. */
export function titleXml(title: string): string {
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}"><dc:title>${xmlText(title)}</dc:title><dc:creator>Client Matrix</dc:creator></cp:coreProperties>`;
}

/** What wrote the file. A spreadsheet that does not know the name reckons for itself. */
export const APPLICATION_XML = `${XML_HEAD}<Properties xmlns="${EXTENDED}"><Application>Client Matrix</Application></Properties>`;
