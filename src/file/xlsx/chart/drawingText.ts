import { xmlText } from '../xml';

/** How words in a chart look: points, and #RRGGBB. */
export interface WordLook {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

/** A plain colour. */
export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** Hundredths of a point, in which drawings tell the size of letters. */
const HUNDREDTHS = 100;

/** The properties of a run of words, under the name that its place asks for. */
export function wordProperties(tag: 'a:rPr' | 'a:defRPr', { size, bold, color }: WordLook): string {
  const language = tag === 'a:rPr' ? ' lang="en-US"' : '';
  return `<${tag}${language} sz="${Math.round(size * HUNDREDTHS)}" b="${bold ? 1 : 0}">${solidFill(color)}</${tag}>`;
}

/** Words that stand in a chart as they are, a title for one; each line is a paragraph. */
export function richText(text: string, look: WordLook): string {
  const lines = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr>${wordProperties('a:defRPr', look)}</a:pPr><a:r>${wordProperties('a:rPr', look)}<a:t>${xmlText(line)}</a:t></a:r></a:p>`,
    );
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join('')}</c:rich></c:tx>`;
}

/** The look of words that a chart makes itself, such as the numbers at an axis. */
export function textProperties(look: WordLook, body = '<a:bodyPr/>'): string {
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${wordProperties('a:defRPr', look)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
