import { startVitest } from 'vitest/node';
import { installOffice } from './office';

/** What LibreOffice makes of our workbooks; it is installed where it is missing. */
await installOffice();
const vitest = await startVitest('test', [], { watch: false, allowOnly: false, project: ['office'] });
await vitest.close();
