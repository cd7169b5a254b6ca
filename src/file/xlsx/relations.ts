import { NAMESPACE, xmlAttribute, XML_HEAD } from './xml';

/** What one part says of another: which kind it is, and where it lies from here. */
export interface Relation {
  readonly kind: RelationKind;
  readonly target: string;
}

type RelationKind = keyof typeof KINDS;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KINDS = {
  workbook: `${OFFICE}/officeDocument`,
  title: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  application: `${OFFICE}/extended-properties`,
  sheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  texts: `${OFFICE}/sharedStrings`,
  table: `${OFFICE}/table`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
} as const;

/** The id of a part's relation by its place, from 0. */
export function relationId(place: number): string {
  return `rId${place + 1}`;
}

export function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(
    ({ kind, target }, place) =>
      `<Relationship Id="${relationId(place)}" Type="${KINDS[kind]}" Target="${xmlAttribute(target)}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${NAMESPACE.packageRelations}">${each.join('')}</Relationships>`;
}
