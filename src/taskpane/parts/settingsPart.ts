import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { INCOME_KINDS } from '../../core/portfolio/income';
import type { IncomeKind } from '../../core/portfolio/income';
import type { Settings } from '../../core/settings';
import { isShare, NUMBER_SETTINGS, settingOf, settingsChanged } from '../state/numberSettings';
import type { NumberSetting } from '../state/numberSettings';
import { ownAxes } from '../state/ownScheme';
import type { ShownTable } from '../state/panelState';
import { en } from '../strings/en';
import { percentNumber } from '../strings/numbers';
import { disclosure } from './disclosure';
import './numberField';
import type { NumberLimits } from './numberField';
import { ownSchemePart } from './ownSchemePart';
import type { PanelActions } from './panelActions';

const SHARE = { min: 0, max: 100 };

/** Which numbers each setting takes, as a person types them. */
const LIMITS: Readonly<Record<NumberSetting, Omit<NumberLimits, 'complaint'>>> = {
  ledgerTotal: { mayBeEmpty: true },
  keyAccountCapacity: { min: 0, isWhole: true, mayBeEmpty: true },
  marketSpaceFrom: { min: 0 },
  importanceCut: SHARE,
  largeFrom: SHARE,
  monopolyAbove: SHARE,
};

function settingRow(setting: NumberSetting, settings: Settings, actions: PanelActions): TemplateResult {
  const { name, unit, hint, complaint } = en.more.settings[setting];
  const value = settingOf(settings, setting);
  const change = (typed: number | null): void => {
    actions.changeSetting(setting, isShare(setting) && typed !== null ? typed / 100 : typed);
  };
  return html`<div class="column setting ${isShare(setting) ? '' : 'wide'}">
    <div class="column-name"><span class="header">${name}</span></div>
    <div class="column-use">
      <number-field
        .value=${isShare(setting) && value !== null ? percentNumber(value) : value}
        .label=${name}
        .unit=${unit}
        .limits=${{ ...LIMITS[setting], complaint }}
        @numberchange=${(event: CustomEvent<number | null>) => {
          change(event.detail);
        }}
      ></number-field>
    </div>
    ${hint === '' ? nothing : html`<p class="hint">${hint}</p>`}
  </div>`;
}

function incomeRow({ income }: Settings, actions: PanelActions): TemplateResult {
  const { name, hint, kinds } = en.more.income;
  const pick = (event: Event): void => {
    actions.changeIncome((event.target as HTMLSelectElement).value as IncomeKind);
  };
  return html`<div class="column setting wide">
    <div class="column-name"><span class="header">${name}</span></div>
    <div class="column-use">
      <select class="select" aria-label=${name} @change=${pick}>
        ${INCOME_KINDS.map(
          (kind) => html`<option value=${kind} .selected=${kind === income}>${kinds[kind]}</option>`,
        )}
      </select>
    </div>
    <p class="hint">${hint}</p>
  </div>`;
}

/** What can be set about the systems beside the profit matrix; the own scheme where its columns are chosen. */
export function settingsPart({ choices }: ShownTable, actions: PanelActions): TemplateResult {
  const { settings } = choices;
  const axes = ownAxes(choices);
  return disclosure({
    heading: en.more.heading,
    gist: en.more.gist(settingsChanged(settings)),
    open: false,
    content: html`${incomeRow(settings, actions)}
    ${NUMBER_SETTINGS.map((setting) => settingRow(setting, settings, actions))}
    ${axes ? ownSchemePart(settings.ownScheme ?? en.more.scheme.wording(axes), actions) : nothing}`,
  });
}
