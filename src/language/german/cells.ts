import type { FunctionCell } from '../../app/functionCells';
import { cellsAddress, sheetCount, shortFormula } from '../cellNames';
import type { Words } from '../english';
import { countText, figureText } from '../numbers';
import { plural } from '../phrases';
import { quoted } from './phrases';

const formulas = (count: number): string => plural(count, 'Formel', 'Formeln');

const onSheets = (cells: readonly FunctionCell[]): string => {
  const count = sheetCount(cells);
  return `auf ${count === 1 ? '1 Blatt' : `${countText(count)} Blättern`}`;
};

function shown({ shows }: FunctionCell): string {
  if (shows.kind === 'error') return shows.error;
  if (typeof shows.value === 'number') return figureText(shows.value);
  if (typeof shows.value === 'boolean') return shows.value ? 'WAHR' : 'FALSCH';
  return shows.value === '' ? 'leer' : quoted(shortFormula(shows.value));
}

/** Was der Bereich zum Einfrieren und Reparieren sagt. */
export const cells: Words['cells'] = {
  tasks: {
    freeze: {
      name: 'Funktionen einfrieren',
      means:
        'Macht aus den CLIENTS-Funktionen, die Sie eingegeben haben, die Werte, die sie zeigen; so kann die Arbeitsmappe an Leute ohne dieses Add-In gehen. Nichts ändert sich, bevor Sie die Liste gesehen haben.',
      list: 'Auflisten, was eingefroren würde',
      none: 'Keine Zelle dieser Arbeitsmappe hat eine CLIENTS-Funktion, die sich einfrieren lässt.',
      asks: (listed) =>
        `${formulas(listed.length)} ${onSheets(listed)} ${listed.length === 1 ? 'würde zu einem Wert' : 'würden zu Werten'}:`,
      agree: (count) => `${formulas(count)} einfrieren`,
      done: ({ written }) =>
        `${formulas(written)} ${written === 1 ? 'wurde zu einem Wert' : 'wurden zu Werten'}.`,
      stopped: 'Nicht alles wurde eingefroren',
    },
    repair: {
      name: '#NAME? reparieren',
      means:
        'Wo eine CLIENTS-Funktion #NAME? zeigt, obwohl dieses Add-In offen ist, hilft es, ihre Formel neu einzugeben. Nichts ändert sich, bevor Sie die Liste gesehen haben.',
      list: 'Auflisten, was repariert würde',
      none: 'Keine CLIENTS-Funktion dieser Arbeitsmappe zeigt #NAME?.',
      asks: (listed) =>
        `${formulas(listed.length)} ${onSheets(listed)} ${listed.length === 1 ? 'würde' : 'würden'} neu eingegeben:`,
      agree: (count) => `${formulas(count)} reparieren`,
      done: ({ written, stillUnknown }) =>
        `${formulas(written)} ${written === 1 ? 'wurde' : 'wurden'} neu eingegeben.${
          stillUnknown.length === 0
            ? ''
            : ` ${countText(stillUnknown.length)} davon ${stillUnknown.length === 1 ? 'zeigt' : 'zeigen'} weiter #NAME?: Prüfen Sie, ob der Name einer der Funktionen dieses Add-Ins ist, dann schließen und öffnen Sie die Arbeitsmappe.`
        }`,
      stopped: 'Nicht alles wurde repariert',
    },
  },
  because: {
    protected:
      'Das Blatt ist geschützt: Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben) und listen Sie erneut auf.',
    error:
      'Sie zeigt einen Fehler, und ein eingefrorener Fehler bliebe: Beheben Sie ihn zuerst. Reparieren hilft bei #NAME?.',
    waiting: 'Excel rechnet noch daran: Warten Sie etwas und listen Sie erneut auf.',
    changed: 'Sie hat sich geändert, nachdem sie aufgelistet wurde.',
  },
  leaves: (count) => `${formulas(count)} ${count === 1 ? 'bleibt, wie sie ist' : 'bleiben, wie sie sind'}:`,
  onSheet: (sheet) => `Blatt ${quoted(sheet)}`,
  cell: (cell) => `${cellsAddress(cell)} · ${shown(cell)}`,
  formula: ({ formula }) => shortFormula(formula),
  more: (count) => `${countText(count)} weitere zeigen`,
  notNow: 'Nicht jetzt',
  looking: 'Die Arbeitsmappe wird durchgesehen',
  writing: 'In die aufgelisteten Zellen wird geschrieben',
};
