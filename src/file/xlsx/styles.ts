import type { ConditionalFormatPlan } from '../../report/plan';
import { lookKey, PLAIN } from './cellLook';
import type { CellLook } from './cellLook';
import { argb, NAMESPACE, xmlAttribute, XML_HEAD } from './xml';

/** What the first cell format is made of, and what each other differs from. */
const FONT = { name: 'Calibri', size: 11 } as const;
/** Number formats below are Excel's own. */
const FIRST_NUMBER_FORMAT = 164;
const GENERAL = 'General';

/** A list of pieces of XML in which each stands once, known by its place. */
class Pieces {
  readonly #places = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const piece of first) this.place(piece);
  }

  place(piece: string): number {
    const known = this.#places.get(piece);
    if (known !== undefined) return known;
    this.#places.set(piece, this.#places.size);
    return this.#places.size - 1;
  }

  within(tag: string): string {
    if (this.#places.size === 0) return '';
    return `<${tag} count="${this.#places.size}">${[...this.#places.keys()].join('')}</${tag}>`;
  }
}

/** The looks of all cells, as the styles part numbers them. */
export class Styles {
  readonly #known = new Map<string, number>();
  readonly #numberFormats = new Map<string, number>();
  readonly #fonts = new Pieces([fontXml(PLAIN)]);
  // Excel has its own idea of the first two, whatever stands there.
  readonly #fills = new Pieces([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  readonly #formats = new Pieces(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  readonly #conditional = new Pieces([]);

  /**
   * The number of a look. `isMarkedText`: typing the cell's text anew would make something else of it, a formula or a
   * number, unless Excel is told that it is text.
   */
  number(look: CellLook, isMarkedText = false): number {
    const key = `${isMarkedText ? 'text' : ''}${lookKey(look)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.#formats.place(this.#formatXml(look, isMarkedText));
    this.#known.set(key, number);
    return number;
  }

  /** The number of the look of a conditional format. */
  conditional({ fontColor, fill, bold }: ConditionalFormatPlan): number {
    const color = fontColor === undefined ? '' : `<color rgb="${argb(fontColor)}"/>`;
    const weight = bold === undefined ? '' : `<b val="${bold ? 1 : 0}"/>`;
    const font = color || weight ? `<font>${weight}${color}</font>` : '';
    // In a conditional format a plain fill is told by its background.
    const ground =
      fill === undefined
        ? ''
        : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
    return this.#conditional.place(`<dxf>${font}${ground}</dxf>`);
  }

  xml(): string {
    const formats = [...this.#numberFormats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`,
    );
    return [
      `${XML_HEAD}<styleSheet xmlns="${NAMESPACE.main}">`,
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
      this.#fonts.within('fonts'),
      this.#fills.within('fills'),
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#formats.within('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.#conditional.within('dxfs'),
      '</styleSheet>',
    ].join('');
  }

  #formatXml(look: CellLook, isMarkedText: boolean): string {
    const font = this.#fonts.place(fontXml(look));
    const fill = look.fill === undefined ? 0 : this.#fills.place(fillXml(look.fill));
    const number = this.#numberFormat(look.numberFormat ?? GENERAL);
    const aligned = [
      look.align === undefined ? '' : ` horizontal="${look.align}"`,
      look.wrap ? ' vertical="top" wrapText="1"' : '',
    ].join('');
    const applied = [
      number > 0 ? ' applyNumberFormat="1"' : '',
      font > 0 ? ' applyFont="1"' : '',
      fill > 0 ? ' applyFill="1"' : '',
      aligned ? ' applyAlignment="1"' : '',
      isMarkedText ? ' quotePrefix="1"' : '',
    ].join('');
    const head = `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${applied}`;
    return aligned ? `${head}><alignment${aligned}/></xf>` : `${head}/>`;
  }

  #numberFormat(code: string): number {
    if (code === GENERAL) return 0;
    const known = this.#numberFormats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_NUMBER_FORMAT + this.#numberFormats.size;
    this.#numberFormats.set(code, id);
    return id;
  }
}

function fontXml({ bold, italic, fontSize, fontColor }: CellLook): string {
  return [
    '<font>',
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    `<sz val="${fontSize ?? FONT.size}"/>`,
    fontColor === undefined ? '' : `<color rgb="${argb(fontColor)}"/>`,
    `<name val="${FONT.name}"/><family val="2"/></font>`,
  ].join('');
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}
