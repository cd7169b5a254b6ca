import type { states as englishStates } from '../english/states';

/** Was der Bereich zum Stand seiner Arbeit sagt. */
export const states: typeof englishStates = {
  readingCancelledHeading: 'Das Lesen wurde abgebrochen',
  readingCancelled: 'Es wurde nichts gezählt. Lesen Sie erneut, wann es Ihnen passt.',
  noRowsHeading: 'Noch keine Kunden',
  lookAgain: 'Tabelle erneut ansehen',
  copyDetails: 'Details kopieren',
  copied: 'Kopiert. Fügen Sie die Details in Ihre Nachricht an den Support ein.',
  copyByHand: 'Der Browser lässt uns nicht kopieren. Drücken Sie Strg+C, um den markierten Text zu kopieren:',
  details: 'Details für den Support',
  alsoMade: 'Auch erstellt:',
  goTo: (sheet: string): string => `Zu „${sheet}“`,
};
