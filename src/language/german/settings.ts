import type { Hindrance } from '../../taskpane/state/hindrance';
import { byKind } from '../byKind';
import type { Words } from '../english';
import { countText } from '../numbers';
import { columns } from './columns';
import { quoted, und } from './phrases';

const share = { unit: '% des Ertrags', complaint: 'Geben Sie eine Zahl von 0 bis 100 ein.' };

/** Was sich einstellen lässt. */
export const more: Words['more'] = {
  heading: 'Mehr',
  gist: (changed) => (changed === 0 ? 'wie üblich' : `${countText(changed)} eingestellt`),
  settings: {
    ledgerTotal: {
      name: 'Gewinn laut Buchhaltung',
      unit: '',
      hint: 'Der Unterschied wird als nicht zugeordnet gezeigt.',
      complaint: 'Geben Sie eine Zahl ein, oder lassen Sie das Feld leer.',
    },
    servingLedger: {
      name: 'Betreuungskosten laut Buchhaltung',
      unit: '',
      hint: 'Der Unterschied zu dem, was Kunden zugeordnet ist, wird als nicht zugeordnet gezeigt.',
      complaint: 'Geben Sie eine Zahl ab 0 ein, oder lassen Sie das Feld leer.',
    },
    keyAccountCapacity: {
      name: 'Key Accounts, höchstens',
      unit: 'Kunden',
      hint: 'So viele können Ihre Key-Account-Manager betreuen.',
      complaint: 'Geben Sie eine ganze Zahl ab 0 ein, oder lassen Sie das Feld leer.',
    },
    marketSpaceFrom: {
      name: 'Marktraum-Kunde ab',
      unit: 'im Jahr',
      hint: 'So viel gibt ein Kunde bei allen Anbietern für Ihr Angebot aus.',
      complaint: 'Geben Sie eine Zahl ab 0 ein.',
    },
    importanceCut: { ...share, name: 'Wichtig ab', hint: 'Der heutige Ertrag oder der mögliche.' },
    largeFrom: { ...share, name: 'Groß ab', hint: '' },
    monopolyAbove: { ...share, name: 'Monopol über', hint: '' },
    liveUpTo: {
      name: 'Formeln bis',
      unit: 'Kunden',
      hint: 'Bei mehr Kunden stehen Werte auf den Blättern: Formeln wären langsam.',
      complaint: 'Geben Sie eine ganze Zahl von 0 bis 5.000 ein.',
    },
    ratingsStaleAfter: {
      name: 'Bewertungen veralten nach',
      unit: 'Tagen',
      hint: 'Bei 0 nie. Veraltete Bewertungen zählen weiter und sind gekennzeichnet.',
      complaint: 'Geben Sie eine ganze Zahl ab 0 ein.',
    },
  },
  income: {
    name: 'Ertrag ist',
    hint: 'Für Anteile, Wichtigkeit und Priorität.',
    kinds: { profit: 'Gewinn', contribution: 'Deckungsbeitrag', revenue: 'Umsatz' },
  },
  markers: {
    name: 'Markierungen zeigen',
    hint: 'Im Diagramm der Kunden; den Umsatz durch die Größe.',
    kinds: { same: 'Ort', byRevenue: 'Ort und Umsatz' },
  },
  scheme: {
    heading: 'Ihr eigenes Schema',
    explained:
      'Über die Spalten, die Sie als nach oben und nach rechts gewählt haben. Ohne Trennwert gilt der Durchschnitt.',
    wording: (axes) => {
      const up = axes.up === '' ? 'Oben' : axes.up;
      const right = axes.right === '' ? 'Rechts' : axes.right;
      return {
        name: 'Eigenes Schema',
        up,
        right,
        labels: {
          topLeft: `${up} hoch, ${right} niedrig`,
          topRight: `${up} hoch, ${right} hoch`,
          bottomLeft: `${up} niedrig, ${right} niedrig`,
          bottomRight: `${up} niedrig, ${right} hoch`,
        },
        upCut: null,
        rightCut: null,
      };
    },
    name: 'Bezeichnung',
    axes: { up: 'Nach oben', right: 'Nach rechts' },
    cuts: { up: 'Trennwert nach oben', right: 'Trennwert nach rechts' },
    cut: 'Trennwert',
    labels: {
      topLeft: 'Name oben links',
      topRight: 'Name oben rechts',
      bottomLeft: 'Name unten links',
      bottomRight: 'Name unten rechts',
    },
    noWord: 'Geben Sie ein oder zwei Wörter ein.',
    badCut: 'Geben Sie eine Zahl ein, oder lassen Sie das Feld leer.',
  },
};

const axes = { worth: 'Wert', effort: 'Aufwand' };

/** Warum die Matrix noch nicht erstellt werden kann, und was zu tun ist. */
export const hindrance: Words['hindrance'] = byKind<Hindrance>({
  noTable: () => 'Klicken Sie zuerst auf eine Zelle in Ihrer Kundentabelle.',
  busy: () => 'Warten Sie, bis die laufende Arbeit fertig ist.',
  useMissing: ({ uses }) => `Wählen Sie die Spalte für ${und(uses.map((use) => columns.uses[use]))}.`,
  rateUnreadable: ({ header }) => `Geben Sie an, was ${quoted(header)} je Mal kostet: eine Zahl ab 0.`,
  orderRateUnreadable: () => 'Geben Sie an, was ein Auftrag kostet: eine Zahl ab 0.',
  teamMissing: () =>
    'Geben Sie unter Sätze aus Zeit an, was das Team kostet und wie viele Minuten es arbeiten kann.',
  nothingCosts: () =>
    'Die Betreuung kostet noch nichts. Geben Sie unter Was die Betreuung kostet an, was eine Tätigkeit je Mal kostet, oder wählen Sie eine Spalte mit Einzelposten wie Fracht.',
  annualRateUnreadable: () => 'Geben Sie den Zins auf Zahlungsverzug an: eine Zahl ab 0.',
  cutUnreadable: ({ axis }) => `Geben Sie eine Zahl für den Trennwert ${axes[axis]} ein.`,
  settingUnreadable: ({ setting }) => {
    const { name, complaint } = more.settings[setting];
    const where = setting === 'servingLedger' ? 'Was die Betreuung kostet' : 'Mehr';
    return `${name}, unter ${where}: ${complaint}`;
  },
  levelsCrossed: () => 'Lassen Sie unter Mehr Groß nicht höher beginnen als Monopol.',
  schemeWordMissing: () => 'Geben Sie unter Mehr jedes Wort Ihres eigenen Schemas ein.',
  schemeCutUnreadable: () =>
    'Geben Sie unter Mehr eine Zahl für den Trennwert Ihres eigenen Schemas ein, oder lassen Sie das Feld leer.',
  reading: () => 'Die Kunden werden noch gelesen.',
  readingStopped: () => 'Die Kunden konnten nicht gelesen werden. Siehe oben.',
  noClients: () => 'Jede Zeile wurde beiseitegelegt. Siehe die Gründe oben.',
});
