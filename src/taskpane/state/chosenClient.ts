import type { Analysis } from '../../app/analyse';
import type { CardState } from './card';
import type { PanelState } from './panelState';

export function withCard(state: PanelState, change: Partial<CardState>): PanelState {
  return { ...state, card: { ...state.card, ...change } };
}

/** The figures that are shown; null while there are none. */
export function analysisOf({ figures }: Pick<PanelState, 'figures'>): Analysis | null {
  return figures.kind === 'counted' ? figures.analysis : null;
}

/** The client who stands first at a sheet row; null for a row that is no client's first. */
export function clientOfRow({ intake, source }: Analysis, row: number | null): number | null {
  const client = row === null ? -1 : (intake.clientOfRow[row - source.firstRow] ?? -1);
  return client >= 0 && intake.rows[client] === row ? client : null;
}

/** Another client is chosen, or none; what stood on the card of the one before is gone from sight at once. */
export function clientChosen(state: PanelState, row: number | null): PanelState {
  const analysis = analysisOf(state);
  const client = analysis && clientOfRow(analysis, row);
  const { card } = state;
  const isSame = row === state.chosen && card.card.kind !== 'failed';
  return withCard(
    { ...state, chosen: row },
    {
      ...(isSame ? {} : { card: { kind: 'none' }, notes: { kind: 'reading' } }),
      isOpen: card.isOpen && row !== null,
      name: client === null ? '' : (analysis?.intake.clients.names[client] ?? ''),
      changed: '',
    },
  );
}

/**
 * The chosen client in a table read again: the same row if its name still stands there, else the only client of that
 * name, wherever it stands now. One that is not there any more is chosen no longer, and its card says so.
 */
export function stillChosen(state: PanelState, now: Analysis): PanelState {
  const { chosen, card } = state;
  if (chosen === null) return state;
  const row = rowAgain(now, chosen, card.name);
  if (row === chosen) return state;
  const { name } = card;
  if (row !== null) return withCard({ ...state, chosen: row }, { name });
  return withCard(clientChosen(state, null), { changed: 'gone', name });
}

function rowAgain(now: Analysis, row: number, name: string): number | null {
  const { names } = now.intake.clients;
  const same = clientOfRow(now, row);
  if (same !== null && names[same] === name) return row;
  const first = names.indexOf(name);
  const isOnly = first >= 0 && names.indexOf(name, first + 1) < 0;
  return isOnly ? (now.intake.rows[first] ?? null) : null;
}

/** Whom the last search found among the clients shown, the most profitable first; nobody while there was none. */
export function clientsListed({ found }: CardState, analysis: Analysis): Int32Array | null {
  return found?.of === analysis ? found.clients : null;
}

/** The client before or behind the chosen one among those found; null at the end. */
export function neighbour(found: Int32Array | null, client: number, step: -1 | 1): number | null {
  const at = found?.indexOf(client) ?? -1;
  return at < 0 ? null : (found?.[at + step] ?? null);
}
