/** Where the page with nothing but office.js is asked for. */
export const PLAIN_PANE = '/plain-pane.html';

/**
 * A pane that moves cells through office.js and does nothing with them: `readCells` asks for blocks
 * of the table on Sheet1 one after the other, as lists of areas that count from 0 below its header; `writeCells` puts down what the sheets of the workbook hold, in requests of about so many bytes.
 */
export const PLAIN_PANE_HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Office.js alone</title>
<link rel="icon" href="data:,"><script src="/office-js/office.js"></script><script>
window.readCells = (blocks) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const areas of blocks) {
      for (const { row, column, rows, columns } of areas)
        sheet.getRangeByIndexes(1 + row, column, rows, columns).load('values');
      await context.sync();
    }
  });
window.writeCells = (sheets, bytes) =>
  Excel.run(async (context) => {
    let queued = 0;
    for (const { name, row, column, cells } of sheets) {
      const sheet = context.workbook.worksheets.add(name);
      const perRow = JSON.stringify(cells.slice(0, 200)).length / Math.min(200, cells.length);
      const step = Math.max(1, Math.floor(bytes / perRow));
      for (let from = 0; from < cells.length; from += step) {
        const part = cells.slice(from, from + step);
        sheet.getRangeByIndexes(row + from, column, part.length, part[0].length).values = part;
        queued += part.length * perRow;
        if (queued < bytes * 0.9) continue;
        await context.sync();
        queued = 0;
      }
    }
    await context.sync();
  });
</script></head><body></body></html>`;
