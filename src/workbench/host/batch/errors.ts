/** An error as Excel reports it to an add-in: `code` is one of Office.js's error codes. */
export class ExcelError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ExcelError';
    this.code = code;
  }
}

export function invalidArgument(message: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${message}`,
  );
}

export function itemNotFound(what: string): ExcelError {
  return new ExcelError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

/** For a member of Office.js that this host does not play: never answered with a guess. */
export function notModelled(className: string, member: string): ExcelError {
  return new ExcelError('ApiNotFound', `The workbench does not play ${className}.${member}.`);
}
