import type { DropDownPlan } from '../../report/plan';
import { areaReference, fixedArea } from './references';

/** Lists to choose from; showErrorMessage="0": what is not in the list may be typed too. */
export function dropDownsXml(dropDowns: readonly DropDownPlan[]): string {
  if (dropDowns.length === 0) return '';
  const each = dropDowns.map(
    ({ area, source }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${areaReference(area)}"><formula1>${fixedArea(source)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${dropDowns.length}">${each.join('')}</dataValidations>`;
}
