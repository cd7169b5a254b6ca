import type { LabelWords } from '../../core/labels/labelWords';
import { countText } from '../numbers';
import { plural } from '../phrases';
import { quoted, und } from './phrases';
import { label, measure, tongue } from './tongue';

/** Was die Systeme von den Kunden sagen, und warum. */
export const labels: LabelWords = {
  label,
  still: (segment) => `Weiter ${segment}`,
  advisor: {
    ...tongue,
    pair: (pair) =>
      quoted(
        {
          understandsFirst: 'versteht zuerst',
          asks: 'fragt, statt zu sagen',
          clientsGoals: 'Ziele des Kunden statt unseres Angebots',
          tailors: 'schneidet zu',
          staysAfter: 'bleibt nach der Lieferung',
          saysNo: 'sagt nein, wenn es richtig ist',
        }[pair],
      ),
    advisor: (signs, from) =>
      `Wir verstehen zuerst, und ${String(signs)} von 6 Zeichen sprechen für einen Berater, mindestens ${String(from)}`,
    explainsFirst: () => 'Wir erklären, bevor wir verstehen',
    explainsFirstThough: (signs) =>
      `${String(signs)} von 6 Zeichen sprechen für einen Berater, aber wir erklären, bevor wir verstehen`,
    fewSigns: (signs, isMost, from) =>
      `${isMost ? 'Höchstens ' : ''}${String(signs)} von 6 Zeichen sprechen für einen Berater, weniger als ${String(from)}`,
  },
  clientType: {
    ...tongue,
    ratings: {
      standardised: 'Standardisierung',
      negotiation: 'Verhandlung',
      jointSolutions: 'gemeinsame Lösungen',
      breadthOfScope: 'Breite des Auftrags',
    },
    ofFive: ' von 5',
  },
  concentration: {
    ...tongue,
    ofIncome: ' des Ertrags',
    ofPositive: (share) => ` (${share} des positiven Ertrags)`,
    monopoly: (share, level) => `${share} des Ertrags liegt über ${level}`,
    large: (share, from, above) => `${share} des Ertrags liegt bei oder über ${from} und nicht über ${above}`,
    missingIncome: 'Sein Ertrag fehlt, oder es gibt keinen positiven Ertrag, von dem er einen Anteil hätte',
  },
  keyAccount: {
    ...tongue,
    noGround:
      'weder Monopol noch Groß noch klein, aber strategisch, und weder im Quadranten Partner noch Develop',
    candidate: (why, place, of, capacity) =>
      `${why}; Platz ${countText(place)} von ${plural(of, 'Kandidat', 'Kandidaten')}, ${capacity === null ? 'keine Kapazität angegeben' : `Kapazität ${countText(capacity)}`}`,
  },
  loyalty: {
    ...tongue,
    nothingBilled: 'Es wurde nichts berechnet',
    notAboveZero: (revenue) => `Der Umsatz von ${revenue} liegt nicht über 0`,
    rungs: {
      Customer: 'kauft, aber eher als Käufer denn als Kunde',
      Client: 'kauft als Kunde; Folgegeschäft gibt es noch nicht',
      Supporter: 'ein Kunde, der wiederkommt; er empfiehlt noch niemanden',
      Advocate: 'ein Kunde, der wiederkommt und andere empfiehlt',
    },
    signs: {
      revenue: 'Umsatz',
      type: 'eine Bewertung als Kunde oder Käufer',
      repeatBusiness: 'Folgegeschäft',
      referral: 'Empfehlung',
    },
  },
  movement: {
    ...tongue,
    stayed: (segment) => `${segment}, wie vorher.`,
    moved: (before, now, why) => `${before}, jetzt ${now}: ${why}.`,
    came: 'Neu: Im Zeitraum davor wurde nichts berechnet.',
    gone: (before) => `Weg: ${before} im Zeitraum davor, und jetzt wird nichts berechnet.`,
    notCompared: 'Nicht verglichen: In einem der beiden Zeiträume hat er kein Segment.',
    crossed: (axis, from, to, cut) =>
      `${measure(axis)} ging von ${from} auf ${to} über den Trennwert ${cut} hinweg`,
    byCutsAlone: (segment) => `Die heutigen Trennwerte allein hätten ihn zu ${segment} gemacht.`,
  },
  mutualValue: {
    ...tongue,
    ours: 'eine Bewertung unseres Einsatzes',
    theirs: 'eine Bewertung des Einsatzes des Kunden',
    sides: (ours, theirs, reciprocity) =>
      `unser Einsatz ${ours}, der des Kunden ${theirs}; Gegenseitigkeit ${reciprocity}`,
  },
  persona: {
    ...tongue,
    drain: 'Zehren',
    gain: 'gemeinsamer Gewinn',
    signs: {
      difficult: 'schwierig',
      critical: 'kritisch',
      shiftingPriorities: 'wechselnde Prioritäten',
      drainsEnergy: 'kostet Kraft',
      productivity: 'Produktivität',
      profitability: 'Rentabilität',
      sustainability: 'Nachhaltigkeit',
      innovation: 'Innovation',
      largerContracts: 'größere Verträge',
      repeatBusiness: 'Folgegeschäft',
      referral: 'Empfehlung',
      orders: 'Aufträge',
      products: 'Produkte',
      productsInFirstOrder: 'Produkte im ersten Auftrag',
      firstOrder: 'erster Auftrag',
      largestOrder: 'größter Auftrag',
    },
    also: (persona, why) => `; auch ${persona}: ${why}`,
    growth: (signs) => `, mit ${String(signs)} von 3 Zeichen des Wachstums`,
    littleGrowth: (signs, needed) =>
      `, mit ${String(signs)} von 3 Zeichen des Wachstums (${String(needed)} sind nötig)`,
    orders: (orders, largest, first) =>
      `${orders} Aufträge ohne Neues, der größte ${largest} nach einem ersten von ${first}`,
    newOrders: '; Aufträge haben sich geändert oder sind gewachsen, oder es gibt nur einen',
  },
  priority: {
    ...tongue,
    income: (money, isPotential) => `${isPotential ? 'möglicher Ertrag' : 'Ertrag'} ${money}`,
    place: (place, of) => `${countText(place)} von ${countText(of)}`,
    noIncome: (place) => `${place}, nach denen mit Rang: Ein Ertrag ist nicht bekannt.`,
    noEffort: (place, income) => `${place}, nach denen mit Rang: Der Aufwand ist nicht erfasst; ${income}.`,
    notAboveZero: (place, income) =>
      `${place}, nach denen mit Rang: Kein Aufwand über 0 ist erfasst; ${income}.`,
    hours: (hours) => `${hours} Stunden`,
    ranked: (place, income, effort, value) => `${place}: ${income} ÷ Aufwand ${effort} ergibt ${value}.`,
  },
  rankGap: {
    ...tongue,
    noRank: 'Kein Rang: Umsatz oder Gewinn fehlt.',
    sameRank: 'Beim Gewinn derselbe Rang wie beim Umsatz.',
    apart: (ranks, isHigher) =>
      `Beim Gewinn ${plural(ranks, 'Rang', 'Ränge')} ${isHigher ? 'höher' : 'tiefer'} als beim Umsatz.`,
  },
  roles: {
    ...tongue,
    columns: {
      growth: 'Wachstum',
      recognition: 'Bekanntheit',
      expertise: 'Fachwissen',
      demanding: 'Anspruch',
      sharesKnowledge: 'teilt Wissen',
      openDialogue: 'offenes Gespräch',
      seesUsAsEqual: 'sieht uns als gleichrangig',
      testsNew: 'testet neue Produkte',
      joinsLaunches: 'macht bei Einführungen mit',
      incomeShare: 'Anteil am Ertrag',
      competitorShare: 'Anteil der Wettbewerber',
      needGrowth: 'Wachstum des Bedarfs',
    },
    noRole: (share) => `${share} des Ertrags, und keine Bewertung reicht für eine`,
  },
  scorecard: {
    ...tongue,
    fewAnswers: (name, answered, of, needed) =>
      `${name}: ${String(answered)} von ${String(of)} sind bewertet, mindestens ${String(needed)} sind nötig.`,
    noWeight: (name) => `${name}: Die Gewichte der Bewertungen ergeben 0.`,
    index: (name, index, answered, of) =>
      `${name} ${index} von 5: das Mittel aus ${String(answered)} von ${String(of)} Bewertungen.`,
    noBenefit: 'Kein Saldo: Der Index für Nutzen fehlt.',
    noStress: 'Kein Saldo: Der Index für Belastung fehlt.',
    net: (net, benefit, stress) => `Saldo ${net}: Nutzen ${benefit} minus Belastung ${stress}.`,
    redLine: 'Trennen: Eine rote Linie ist überschritten.',
  },
  segment: {
    ...tongue,
    measure,
    onCut: (measured) => `${measured} liegt auf dem Trennwert (zählt als hoch)`,
    cut: (cut) => `dem Trennwert ${cut}`,
    noCut: 'ein Trennwert fehlt',
    nothingBilled: (without) => `es wurde nichts berechnet, ${without}`,
    netCredit: (revenue, without) => `der Umsatz von ${revenue} liegt unter 0, ${without}`,
    place: 'Platz',
    without: (measured) => `darum gibt es ${und(measured.map((each) => `kein Maß für ${each}`))}`,
    unknown: 'was er einbringt, ist nicht bekannt',
    breaksEven: 'deckt gerade seine Kosten',
    loses: (money) => `verliert ${money}`,
    earns: (money, isStill) => `${isStill ? 'bringt noch' : 'bringt'} ${money}`,
  },
  trust: {
    ...tongue,
    evidence: {
      buysExpertise: {
        yes: 'unser Fachwissen wird gekauft und pünktlich geliefert',
        no: 'unser Fachwissen wird nicht gekauft oder nicht pünktlich geliefert',
        unknown: 'ob unser Fachwissen gekauft und pünktlich geliefert wird',
      },
      bringsProblem: {
        yes: 'sie bringen uns ihr Geschäftsproblem',
        no: 'sie bringen uns ihr Geschäftsproblem nicht',
        unknown: 'ob sie uns ihr Geschäftsproblem bringen',
      },
      asksForView: {
        yes: 'unsere Meinung ist über den Auftrag hinaus gefragt',
        no: 'unsere Meinung ist über den Auftrag hinaus nicht gefragt',
        unknown: 'ob unsere Meinung über den Auftrag hinaus gefragt ist',
      },
      sharesUniquely: {
        yes: 'sie teilen, was kein anderer Lieferant hört',
        no: 'was kein anderer Lieferant hört, teilen sie nicht',
        unknown: 'ob sie teilen, was kein anderer Lieferant hört',
      },
    },
    notKnown: (evidence) => `Nicht bekannt ist, ${evidence}`,
    step: (name, step) => `${name} (${String(step)} von 4)`,
    laterIsVoid: ', darum zählt nicht, was danach kommt',
  },
  wallet: {
    ...tongue,
    tooLow: (ours) => `Anteil am Budget: Wir berechnen ${ours}, mehr als die angegebenen Ausgaben.`,
    unknown: 'Anteil am Budget: Die Ausgaben oder unser Teil davon fehlen.',
    share: (share, ours, total) => `Anteil am Budget ${share}: ${ours} der ${total}, die er im Jahr ausgibt.`,
    marketSpace: (isOne, spent, level) =>
      `${isOne ? 'Ja' : 'Nein'}: Er gibt ${spent} im Jahr aus, ${isOne ? 'bei oder über' : 'unter'} ${level}.`,
  },
};
