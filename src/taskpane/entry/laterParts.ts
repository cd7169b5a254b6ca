import type { Analyse } from '../../app/analyse';
import type { BuildMatrix } from '../../app/buildMatrix';
import type { MakeCards } from '../../app/clientCards';
import type { KeepRatings } from '../../app/keepRatings';
import type { KeepSnapshot } from '../../app/keepSnapshot';
import type { FunctionsPort } from '../../app/functionCells';
import { laterPart } from '../../app/laterPart';
import type { CardTools } from '../work/cardTools';

const loadBeside = () => import('../../worker/sumsBeside');
const loadAnalysis = () =>
  Promise.all([
    import('../../app/analyse'),
    loadBeside(),
    import('../../excel/reading/readColumns'),
    import('../parts/preview/matrixPreview'),
  ]);
const loadBuild = () => Promise.all([import('../../app/buildMatrix'), loadBeside()]);
const loadSnapshot = () => Promise.all([import('../../app/keepSnapshot'), loadBeside()]);
const loadSample = () => Promise.all([import('../../app/insertSample'), import('../../excel/excelSample')]);
const loadRatings = () => import('../../app/keepRatings');
const loadCards = () => import('../../app/clientCards');
const loadNotes = () => import('../../app/clientNotes');
const loadSelecting = () => import('../../app/selectedClient');
const loadClientSheets = () => import('../../excel/excelClients');
const loadFunctions = () => import('../../excel/excelFunctions');

/** Placing clients, which is loaded with the preview of their matrix while the panel already shows itself. */
export const analyse: Analyse = async (workbook, source, choices, progress, said) => {
  const [part, { placingBeside }] = await laterPart(loadAnalysis);
  return part.analyse(workbook, source, choices, progress, said, placingBeside(source.rowCount));
};

/** A build, whose reports and labels are loaded at the first. */
export const buildMatrix: BuildMatrix = async (workbook, order) => {
  const [part, { sumsBeside: sums }] = await laterPart(loadBuild);
  return part.buildMatrix(workbook, { ...order, sums });
};

/** Keeping a snapshot, which is loaded when first asked for. */
export const keepSnapshot: KeepSnapshot = async (workbook, order) => {
  const [part, { sumsBeside: sums }] = await laterPart(loadSnapshot);
  return part.keepSnapshot(workbook, { ...order, sums });
};

/** Keeping ratings, which is loaded with the first. */
export const keepRatings: KeepRatings = async (...given) => {
  const part = await laterPart(loadRatings);
  return part.keepRatings(...given);
};

/** The formulas of the workbook, loaded when someone first freezes or repairs them. */
export async function functions(): Promise<FunctionsPort> {
  return (await laterPart(loadFunctions)).excelFunctions();
}

/** Puts the sample into the workbook, which is loaded when someone asks for it. */
export async function sampleInserted(): Promise<string> {
  const [{ insertSample }, { excelSample }] = await laterPart(loadSample);
  return insertSample(excelSample());
}

/** Everything about one client, loaded when the first is chosen. */
export async function cardTools(): Promise<CardTools> {
  const [cards, { standingBeside }, { readNotes, writeNote }, { selectedClient, selectClient }, sheets] =
    await laterPart(() =>
      Promise.all([loadCards(), loadBeside(), loadNotes(), loadSelecting(), loadClientSheets()]),
    );
  const clientCards: MakeCards = async (analysis, said) =>
    cards.clientCards(analysis, said, await standingBeside(analysis));
  return { clientCards, readNotes, writeNote, selectedClient, selectClient, sheets: sheets.excelClients() };
}

/** How long the panel has been still before the rest is loaded, in milliseconds. */
const STILL = 2_000;

/** Loads what comes later while nothing else goes on, so that a build begins at once and needs no connection. */
export function loadWhenIdle(): void {
  setTimeout(() => {
    for (const load of [
      cardTools,
      loadBuild,
      () => loadBeside().then(({ loadPlanning }) => loadPlanning()),
      loadSnapshot,
      loadSample,
      loadFunctions,
      loadRatings,
      () => import('../../excel/ratings/writeRatings'),
      () => import('../../excel/writePlan'),
    ]) {
      // What cannot be loaded now is asked for again when it is needed, and told then.
      load().catch(() => undefined);
    }
  }, STILL);
}
