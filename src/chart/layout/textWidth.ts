/** Widths of letters as fractions of the font size, rounded up from common sans-serif faces such as Arial. */
const NARROW = 0.34;
const USUAL = 0.56;
const SIGN = 0.6;
const CAPITAL = 0.73;
const ROUND = 0.78;
const WIDE = 0.95;
const FULL = 1.05;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\u200b-\u200f\u2060]/u, 0],
  [/[\sfijlrtI.,:;'’!|()[\]\\/-]/, NARROW],
  [/[mwMW%&—…]/, WIDE],
  [/[OQG]/, ROUND],
  [/[+=<>~]/, SIGN],
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}@●■◆▲]/u, FULL],
  [/\p{Lu}/u, CAPITAL],
];

/** How wide a line of text is drawn at most, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
  return ems * fontSize;
}
