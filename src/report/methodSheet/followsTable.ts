import type { Book } from '../book/book';
import { hasSentences } from '../book/listColumns';
import type { MethodTable } from './methodTable';

/** What of the workbook follows from its cells, what is as of the build, and what is people's. */
export function followsTable({ isLive, names, list, charted, order }: Book): MethodTable {
  const charts = {
    name: 'Charts read',
    text: `The hidden sheet “${names.data}” (right-click on a tab, Unhide). Sorting or filtering “${names.clients}” does not change them.`,
  };
  const kept = {
    name: 'Yours, and kept',
    text: `In “${names.clients}”: override, its reason, note, owner, due date and columns that you add. Anywhere: titles, segment names and next moves that you word anew. Building again keeps them.`,
  };
  const leftOut = [
    ...(hasSentences(list) ? [] : [sentencesLeftOut(names)]),
    ...(charted.length < order.length ? [MARKERS_LEFT_OUT] : []),
  ];
  return {
    heading: isLive ? 'What follows and what does not' : 'Values as of the build',
    sentence: 'The workbook needs no add-in to be read or reckoned.',
    headers: ['What', '', '', 'Which'],
    rows: isLive ? [FOLLOWS, AS_BUILT, charts, kept] : [ALL_VALUES, ...leftOut, charts, kept],
  };
}

const FOLLOWS = {
  name: 'Follows at once',
  text: 'Costs, profit, worth, effort, cuts, segments, shares, ranks, reasons and next moves; the summary and its sentences; the worklist; lines, points and names of the charts.',
};

const AS_BUILT = {
  name: 'As of the build',
  text: 'What was read of the source; labels beside the segment with their reasons; movement; key accounts; what the columns tell; where names stand on a chart and how far its axes reach; rows set aside and the hash.',
};

const ALL_VALUES = {
  name: 'No formulas',
  text: 'There are more clients than are reckoned live, so every cell holds a value. Build again after a change.',
};

/** Where there are too many clients for a sentence each. */
function sentencesLeftOut(names: Book['names']): MethodTable['rows'][number] {
  return {
    name: 'Sentences',
    text: `Of so many clients “${names.clients}” has figures, segments and labels. Why a client is where it is, with the reasons of its labels, is told on its card in the panel; what to do in each segment on “${names.worklist}”.`,
  };
}

const MARKERS_LEFT_OUT = {
  name: 'Markers',
  text: 'Of so many clients the chart of quadrants draws some: of each segment every so manieth by rank, and those that are named. All count in every figure, and the lines and counts are those of all.',
};
