import { noticeBoard } from '../app/notice';
import { oneAtATime } from '../app/oneAtATime';
import { associateCommands } from '../commands/associateCommands';
import { excelChanges } from '../excel/excelChanges';
import { excelWorkbook } from '../excel/excelWorkbook';
import { turn } from '../turn';
import { VERSION } from '../version';
import { documentSelection } from './entry/documentSelection';
import {
  analyse,
  buildMatrix,
  cardTools,
  functions,
  keepRatings,
  keepSnapshot,
  loadWhenIdle,
  sampleInserted,
} from './entry/laterParts';
import { today } from './entry/today';
import { moment } from './entry/moment';
import { sha256 } from './entry/sha256';
import { wearOfficeTheme } from './entry/officeTheme';
import { say } from './entry/say';
import { speak } from './entry/speak';
import { words } from '../language/words';
import './style/page.css';
import './style/tokens.css';
import type { PanelSurroundings } from './work/panelWork';

/** How long Excel may take to answer before the person is told, in milliseconds. */
const PATIENCE = 10_000;

const container = document.querySelector<HTMLElement>('#panel') ?? document.body;

/** What is said before Excel has told its language. */
const browsersLanguage = speak(navigator.language);

/** The ribbon works before the interface is loaded, and goes on when it cannot be. */
async function start(): Promise<void> {
  const around: PanelSurroundings = {
    workbook: excelWorkbook(),
    analyse,
    buildMatrix,
    keepSnapshot,
    keepRatings,
    day: today,
    insertSample: sampleInserted,
    moment,
    functions,
    cardTools,
    selection: documentSelection,
    changes: excelChanges(),
    notices: noticeBoard(),
    turn: oneAtATime(),
    pageTurn: turn,
    today: () => new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(new Date()),
    version: VERSION,
    digest: sha256,
  };
  associateCommands(around);
  const slow = setTimeout(() => {
    say(container, words.opening.slow);
  }, PATIENCE);
  // Office.js answers a stranger with no host at all; the library's types promise one.
  const { host } = await Office.onReady();
  clearTimeout(slow);
  await browsersLanguage;
  if (host !== Office.HostType.Excel) {
    say(container, words.opening.notExcel);
    return;
  }
  await speak(Office.context.displayLanguage);
  wearOfficeTheme(document.documentElement);
  const { openPanel } = await import('./panel');
  await openPanel(container, around);
  loadWhenIdle();
}

if (typeof Office === 'undefined')
  void browsersLanguage.then(() => {
    say(container, words.opening.noOffice);
  });
else
  start().catch(() => {
    say(container, words.opening.broken);
  });
