import { noticeBoard } from '../../../src/app/notice';
import { oneAtATime } from '../../../src/app/oneAtATime';
import { associateCommands } from '../../../src/commands/associateCommands';
import { excelWorkbook } from '../../../src/excel/excelWorkbook';

/** The add-in without its panel, which asks for things of its own: what the tests say is all that happens. */
const adapter = {
  workbook: excelWorkbook(),
  notices: noticeBoard(),
  turn: oneAtATime(),
  told: [] as string[],
};
adapter.notices.subscribe(({ text }) => adapter.told.push(text));

declare global {
  interface Window {
    adapter?: typeof adapter;
  }
}

void Office.onReady(() => {
  associateCommands({ ...adapter, today: () => '22 November 2026' });
  window.adapter = adapter;
});
