import type { ConditionalFormatPlan } from '../../report/plan';
import { areaReference } from './references';
import type { Styles } from './styles';
import { xmlText } from './xml';

/** Conditional formats; the first that is true of a cell settles its look. */
export function conditionalXml(rules: readonly ConditionalFormatPlan[], styles: Styles): string {
  return rules
    .map(
      (rule, i) =>
        `<conditionalFormatting sqref="${areaReference(rule.area)}"><cfRule type="expression" dxfId="${styles.conditional(rule)}" priority="${i + 1}" stopIfTrue="1"><formula>${xmlText(rule.formula.replace(/^=/, ''))}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}
