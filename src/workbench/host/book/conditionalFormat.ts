import type { Area, ConditionalFormatRecord } from '../cells';

/** A conditional format of the kind "custom", as Office.js describes it; without a formula it does nothing. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  stopIfTrue: boolean;
  readonly rule: { formula: string };
  readonly font: { bold: boolean | null; italic: boolean | null; color: string };
  readonly fill: { color: string };
}

export function newConditionalFormat(id: string, area: Area): ConditionalFormat {
  return {
    id,
    area,
    stopIfTrue: false,
    rule: { formula: '' },
    font: { bold: null, italic: null, color: '' },
    fill: { color: '' },
  };
}

export function conditionalFormatRecord(format: ConditionalFormat): ConditionalFormatRecord {
  const { id, area, stopIfTrue, rule, font, fill } = format;
  return {
    id,
    area,
    stopIfTrue,
    formula: rule.formula,
    style: {
      ...(font.bold !== null && { bold: font.bold }),
      ...(font.italic !== null && { italic: font.italic }),
      ...(font.color !== '' && { fontColor: font.color }),
      ...(fill.color !== '' && { fill: fill.color }),
    },
  };
}
