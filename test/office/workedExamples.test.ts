import { describe, expect, it } from 'vitest';
import { differences, formulaCount } from '../support/differences';
import { filePlan } from '../support/filePlan';
import { recalculated } from '../support/libreOffice';
import { KANTHAL, MALTLOAF, SPRING, TWENTY } from '../support/workedExamples';

describe('a workbook of a published example, reckoned by LibreOffice', () => {
  it.each([
    ['Spring Distribution', SPRING],
    ['Maltloaf', MALTLOAF],
    ['twenty clients', TWENTY],
    ['Kanthal', KANTHAL],
  ])('comes to the planned figure in every cell: %s', async (_, { csv, options }) => {
    const plan = await filePlan(csv, options);
    expect(formulaCount(plan)).toBeGreaterThan(100);
    expect(differences(plan, await recalculated(plan))).toEqual([]);
  });
});
