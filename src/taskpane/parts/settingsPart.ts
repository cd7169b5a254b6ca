import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { INCOME_KINDS } from '../../core/portfolio/income';
import type { IncomeKind } from '../../core/portfolio/income';
import { MARKER_KINDS, MOST_LIVE } from '../../core/settings';
import type { MarkerKind, Settings } from '../../core/settings';
import { isShare, NUMBER_SETTINGS, settingOf, settingsChanged } from '../state/numberSettings';
import type { NumberSetting } from '../state/numberSettings';
import { ownAxes } from '../state/ownScheme';
import type { ShownTable } from '../state/panelState';
import { words } from '../../language/words';
import { percentNumber } from '../../language/numbers';
import { disclosure } from './disclosure';
import './numberField';
import type { NumberLimits } from './numberField';
import { ownSchemePart } from './ownSchemePart';
import type { PanelActions } from './panelActions';

const SHARE = { min: 0, max: 100 };

/** Which numbers each setting takes, as a person types them. */
const LIMITS: Readonly<Record<NumberSetting, Omit<NumberLimits, 'complaint'>>> = {
  ledgerTotal: { mayBeEmpty: true },
  servingLedger: { min: 0, mayBeEmpty: true },
  keyAccountCapacity: { min: 0, isWhole: true, mayBeEmpty: true },
  marketSpaceFrom: { min: 0 },
  importanceCut: SHARE,
  largeFrom: SHARE,
  monopolyAbove: SHARE,
  liveUpTo: { min: 0, max: MOST_LIVE, isWhole: true },
  ratingsStaleAfter: { min: 0, isWhole: true },
};

function settingRow(setting: NumberSetting, settings: Settings, actions: PanelActions): TemplateResult {
  const { name, unit, hint, complaint } = words.more.settings[setting];
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

interface Choosing<Kind extends string> {
  readonly words: {
    readonly name: string;
    readonly hint: string;
    readonly kinds: Readonly<Record<Kind, string>>;
  };
  readonly kinds: readonly Kind[];
  readonly chosen: Kind;
  readonly choose: (kind: Kind) => void;
}

function pickRow<Kind extends string>({ words, kinds, chosen, choose }: Choosing<Kind>): TemplateResult {
  const pick = (event: Event): void => {
    choose((event.target as HTMLSelectElement).value as Kind);
  };
  return html`<div class="column setting wide">
    <div class="column-name"><span class="header">${words.name}</span></div>
    <div class="column-use">
      <select class="select" aria-label=${words.name} @change=${pick}>
        ${kinds.map(
          (kind) => html`<option value=${kind} .selected=${kind === chosen}>${words.kinds[kind]}</option>`,
        )}
      </select>
    </div>
    <p class="hint">${words.hint}</p>
  </div>`;
}

function incomeRow({ income }: Settings, actions: PanelActions): TemplateResult {
  return pickRow<IncomeKind>({
    words: words.more.income,
    kinds: INCOME_KINDS,
    chosen: income,
    choose: (kind) => {
      actions.changeIncome(kind);
    },
  });
}

function markersRow({ markers }: Settings, actions: PanelActions): TemplateResult {
  return pickRow<MarkerKind>({
    words: words.more.markers,
    kinds: MARKER_KINDS,
    chosen: markers,
    choose: (kind) => {
      actions.changeMarkers(kind);
    },
  });
}

/** The ledger's cost of serving is asked for beside the costs. */
const OFFERED = NUMBER_SETTINGS.filter((setting) => setting !== 'servingLedger');

/** What can be set about the systems beside the profit matrix and about the workbook; the own scheme where its columns are chosen. */
export function settingsPart({ choices }: ShownTable, actions: PanelActions): TemplateResult {
  const { settings } = choices;
  const axes = ownAxes(choices);
  return disclosure({
    heading: words.more.heading,
    gist: words.more.gist(settingsChanged(settings)),
    open: false,
    content: html`${incomeRow(settings, actions)}
    ${OFFERED.map((setting) => settingRow(setting, settings, actions))} ${markersRow(settings, actions)}
    ${axes ? ownSchemePart(settings.ownScheme ?? words.more.scheme.wording(axes), actions) : nothing}`,
  });
}
