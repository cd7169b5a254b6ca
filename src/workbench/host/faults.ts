/** A failure that a test orders: an error, or the null that Excel gives instead of the values of too many cells. */
export type Fault = RefusedRequest | { readonly answers: 'null values' };

export interface RefusedRequest {
  /** Office.js's code of the error. */
  readonly code: string;
  readonly message?: string;
  /** The first action that is not done, from 0. With `after all` everything is done and only the reply is lost. */
  readonly atAction?: number | 'after all';
}

/** Failures to come, by how many requests of the add-in from now. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private count = 0;

  /** 1 is the very next request to the workbook. */
  failAtRequest(number: number, fault: Fault): void {
    this.planned.set(this.count + number, fault);
  }

  clear(): void {
    this.planned.clear();
  }

  /** To be asked once for each request. */
  nextRequest(): Fault | undefined {
    const fault = this.planned.get(++this.count);
    this.planned.delete(this.count);
    return fault;
  }
}
