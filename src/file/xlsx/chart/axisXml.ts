import type { AxisPlan } from '../../../report/plan';
import { xmlAttribute, xmlNumber } from '../xml';
import { richText, solidFill, textProperties } from './drawingText';
import type { WordLook } from './drawingText';

const GRIDLINES = '#E1E1E1';
const LINE = '#A6A6A6';
const NUMBERS: WordLook = { size: 9, bold: false, color: '#595959' };
const TITLE: WordLook = { size: 10, bold: false, color: '#404040' };
/** 0.75 points in the unit of drawings, of which a point has 12,700. */
const THIN = 9_525;

/** An axis of numbers. They stand at the edge of the plot, also where the other axis crosses within it. */
export function axisXml(
  axis: AxisPlan,
  side: 'bottom' | 'left',
  ids: { own: number; other: number },
): string {
  return [
    `<c:valAx><c:axId val="${ids.own}"/>`,
    `<c:scaling><c:orientation val="minMax"/><c:max val="${xmlNumber(axis.maximum)}"/><c:min val="${xmlNumber(axis.minimum)}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${side === 'bottom' ? 'b' : 'l'}"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="${THIN}">${solidFill(GRIDLINES)}</a:ln></c:spPr></c:majorGridlines>`,
    axis.title === '' ? '' : `<c:title>${richText(axis.title, TITLE)}<c:overlay val="0"/></c:title>`,
    `<c:numFmt formatCode="${xmlAttribute(axis.numberFormat)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="${THIN}">${solidFill(LINE)}</a:ln></c:spPr>`,
    textProperties(NUMBERS),
    `<c:crossAx val="${ids.other}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/>`,
    `<c:majorUnit val="${xmlNumber(axis.majorUnit)}"/></c:valAx>`,
  ].join('');
}
