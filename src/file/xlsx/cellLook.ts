import type { FormatPlan } from '../../report/plan';

/** How a cell looks, whatever formats lie over each other on it; what is not said is as usual. */
export type CellLook = Omit<FormatPlan, 'area' | 'merge'>;

export const PLAIN: CellLook = {};

/** One format laid over what is there already: it has the say in what it says. */
export function over(look: CellLook, format: FormatPlan): CellLook {
  return { ...look, ...format };
}

/** The same for the same look, and only then. */
export function lookKey(look: CellLook): string {
  const { numberFormat, bold, italic, fontSize, fontColor, fill, align, wrap } = look;
  return JSON.stringify([numberFormat, bold, italic, fontSize, fontColor, fill, align, wrap]);
}
