import { ExcelError } from './batch/errors';

/** A failure that a test orders: `code` as Office.js names it, `atAction` the first action that is not done. */
export interface Fault {
  readonly code: string;
  readonly message?: string;
  readonly atAction?: number;
}

/** Failures to come, by how many requests of the add-in from now. */
export class Faults {
  private planned = new Map<number, Fault>();
  private count = 0;

  /** 1 is the very next request to the workbook. */
  failAtRequest(number: number, fault: Fault): void {
    this.planned.set(this.count + number, fault);
  }

  clear(): void {
    this.planned.clear();
  }

  /** To be asked once for each request; what it returns throws where the request is to fail. */
  nextRequest(): (action: number) => void {
    const fault = this.planned.get(++this.count);
    this.planned.delete(this.count);
    return (action) => {
      if (fault && action === (fault.atAction ?? 0)) {
        throw new ExcelError(fault.code, fault.message ?? `A failure ordered by a test: ${fault.code}.`);
      }
    };
  }
}
