/** What browsers and Node say where an array is given no memory, or would be longer than arrays can be. */
const REFUSALS = /allocation failed|out of memory|invalid (typed )?array length|invalid string length/i;

/** Whether the machine refused the memory that was asked for: no defect of ours, and less may fit. */
export function isMemoryRefused(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error instanceof RangeError || error.name === 'InternalError') &&
    REFUSALS.test(error.message)
  );
}
