import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimeDriven } from '../../../core/profit/timeDriven';
import type { MappedColumn, TimedTeam } from '../../../intake/columnMapping';
import { isTimed } from '../../../intake/mapping/timedRates';
import { figureText, moneyText } from '../../../language/numbers';
import { words } from '../../../language/words';
import type { TeamTime } from '../../state/costModel';
import { disclosure } from '../disclosure';
import type { NumberLimits } from '../numberField';
import type { PanelActions } from '../panelActions';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly limits: NumberLimits;
  readonly change: (value: number | null) => void;
}

function field({ name, label, unit, value, limits, change }: Field): TemplateResult {
  return html`<div class="cost-amount">
    <span class="cost-name" aria-hidden="true" title=${name}>${name}</span>
    <number-field
      .value=${value}
      .label=${label}
      .unit=${unit}
      .limits=${limits}
      @numberchange=${(event: CustomEvent<number | null>) => {
        change(event.detail);
      }}
    ></number-field>
  </div>`;
}

/** A figure that is not stated is an empty field. */
function stated(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function teamFields({ cost, capacity }: TimedTeam, actions: PanelActions): TemplateResult {
  const { time, badNumber } = words.costs;
  return html`${field({
      name: time.cost,
      label: time.cost,
      unit: '',
      value: stated(cost),
      limits: { min: 0, mayBeEmpty: true, complaint: badNumber },
      change: (typed) => {
        actions.changeTeam({ cost: typed ?? NaN });
      },
    })}
    ${field({
      name: time.capacity,
      label: time.capacity,
      unit: time.minutes,
      value: stated(capacity),
      limits: { min: Number.MIN_VALUE, mayBeEmpty: true, complaint: time.badCapacity },
      change: (typed) => {
        actions.changeTeam({ capacity: typed ?? NaN });
      },
    })}
    <p class="hint">${time.capacityMeans}</p>`;
}

function minutesField({ index, header, minutes }: MappedColumn, actions: PanelActions): TemplateResult {
  const { time } = words.costs;
  return field({
    name: header,
    label: time.minutesOf(header),
    unit: time.each,
    value: minutes,
    limits: { min: 0, mayBeEmpty: true, complaint: time.badMinutes },
    change: (typed) => {
      actions.changeMinutes(index, typed);
    },
  });
}

function amount(name: string, value: string, hint = ''): TemplateResult {
  return html`<div class="cost-amount">
    <span>${name}</span><span class="number">${value}</span>
    ${hint === '' ? nothing : html`<span class="hint">${hint}</span>`}
  </div>`;
}

/** What a minute costs, what of the team's cost the activities take, and what is left of it. */
function useRows(use: TimeDriven, { capacity }: TimedTeam): TemplateResult {
  const { time } = words.costs;
  return html`${amount(time.perMinute, figureText(use.ratePerMinute))}
  ${amount(time.assigned, moneyText(use.assigned), time.minutesUsed(use.usedMinutes, capacity))}
  ${amount(use.isOverloaded ? time.overloaded : time.unused, moneyText(Math.abs(use.unused)))}`;
}

/** Rates that follow from time: what a team costs, what it can work, and how long each activity takes. */
export function timePart({ team, activities, use }: TeamTime, actions: PanelActions): TemplateResult {
  const { time } = words.costs;
  const timed = activities.filter(isTimed).length;
  return disclosure({
    heading: time.heading,
    gist: time.gist(timed),
    open: timed > 0,
    content: html`<p class="hint">${time.means}</p>
      ${teamFields(team, actions)} ${activities.map((column) => minutesField(column, actions))}
      ${use ? useRows(use, team) : nothing}`,
  });
}
