/** What the panel says of how its work stands, beyond what the work itself says. */
export const states = {
  readingCancelledHeading: 'Reading was cancelled',
  readingCancelled: 'Nothing was counted. Read again when it suits you.',
  noRowsHeading: 'No clients yet',
  lookAgain: 'Look at the table again',
  copyDetails: 'Copy details',
  copied: 'Copied. Paste the details into your message to support.',
  copyByHand: 'The browser does not let us copy. Press Ctrl+C to copy the selected text:',
  details: 'Details for support',
  alsoMade: 'Also made:',
  goTo: (sheet: string): string => `Go to “${sheet}”`,
};
