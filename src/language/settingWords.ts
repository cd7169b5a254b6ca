import type { OwnScheme } from '../core/settings';
import type { NumberSetting } from '../taskpane/state/numberSettings';
import type { OwnAxes } from '../taskpane/state/ownScheme';

/** What the panel says of one number that can be set. */
interface SettingWords {
  readonly name: string;
  readonly unit: string;
  readonly hint: string;
  readonly complaint: string;
}

const SHARE = { unit: '% of income', complaint: 'Enter a number from 0 to 100.' };

/** What the panel says of the settings beside the profit matrix. */
export const settingWords: Readonly<Record<NumberSetting, SettingWords>> = {
  ledgerTotal: {
    name: 'Profit in the ledger',
    unit: '',
    hint: 'The difference is shown as unassigned.',
    complaint: 'Enter a number, or leave it empty.',
  },
  servingLedger: {
    name: 'Serving clients cost, by the ledger',
    unit: '',
    hint: 'The difference to what clients were given is shown as unassigned.',
    complaint: 'Enter a number, 0 or more, or leave it empty.',
  },
  keyAccountCapacity: {
    name: 'Key accounts, at most',
    unit: 'clients',
    hint: 'How many your key account managers can look after.',
    complaint: 'Enter a whole number, 0 or more, or leave it empty.',
  },
  marketSpaceFrom: {
    name: 'Market-space client from',
    unit: 'a year',
    hint: 'What a client spends on what you offer, with anyone.',
    complaint: 'Enter a number, 0 or more.',
  },
  importanceCut: { ...SHARE, name: 'Important from', hint: 'Income now, or what it could be.' },
  largeFrom: { ...SHARE, name: 'Large from', hint: '' },
  monopolyAbove: { ...SHARE, name: 'Monopoly above', hint: '' },
  liveUpTo: {
    name: 'Formulas up to',
    unit: 'clients',
    hint: 'With more clients the sheets hold values: formulas would be slow.',
    complaint: 'Enter a whole number from 0 to 5,000.',
  },
};

/** A scheme over two columns, as it is called before the user words it. */
export function schemeWording(axes: OwnAxes): OwnScheme {
  const up = axes.up === '' ? 'Up' : axes.up;
  const right = axes.right === '' ? 'Right' : axes.right;
  return {
    name: 'Own scheme',
    up,
    right,
    labels: {
      topLeft: `High ${up}, low ${right}`,
      topRight: `High ${up}, high ${right}`,
      bottomLeft: `Low ${up}, low ${right}`,
      bottomRight: `Low ${up}, high ${right}`,
    },
    upCut: null,
    rightCut: null,
  };
}
