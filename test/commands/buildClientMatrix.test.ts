import { expect, it } from 'vitest';
import { noticeBoard } from '../../src/app/notice';
import { oneAtATime } from '../../src/app/oneAtATime';
import { buildMatrix } from '../../src/app/buildMatrix';
import { buildClientMatrix } from '../../src/commands/buildClientMatrix';
import { FakeWorkbook } from '../app/fakeWorkbook';
import { ROWS, STAMP } from '../app/support';

it('a build from the ribbon names the sheet and the table, and ends the command', async () => {
  const notices = noticeBoard();
  const workbook = new FakeWorkbook('table', ROWS);
  let ended = 0;
  const event = { completed: () => (ended += 1) };
  await buildClientMatrix({ workbook, buildMatrix, notices, turn: oneAtATime(), ...STAMP }, event);
  expect(notices.last()?.kind).toBe('done');
  expect(notices.last()?.text).toMatch(
    /^The sheets “Client matrix”, “Matrix clients”, “Matrix worklist” and “Method” are ready\. Its clients are those of “Clients”\. /,
  );
  expect(ended).toBe(1);
});
