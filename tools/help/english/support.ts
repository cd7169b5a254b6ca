import { html } from '../html';
import type { Written } from '../written';

export const SUPPORT: Written = {
  title: 'Support',
  body: html`<h1>When something stands in the way</h1>
    <h2>The panel and the buttons</h2>
    <dl>
      <dt>The panel does not find my table</dt>
      <dd>
        It needs a heading above each column, revenue among them, and a row for each client (or for each
        order). Under <b>Data</b> choose <b>Another table…</b>, or click a cell of the table.
      </dd>
      <dt>A column was taken for the wrong thing</dt>
      <dd>
        Under <b>Data</b> choose what it is. How sure the guess is stands beside it; the choice is remembered
        in the workbook.
      </dd>
      <dt>“Build client matrix” does not build</dt>
      <dd>The reason stands beside the button. Pressed on the ribbon, it opens the panel with the reason.</dd>
      <dt>Nothing happens after I press a button</dt>
      <dd>Excel may still be editing a cell. Press <kbd>Enter</kbd> or <kbd>Esc</kbd>, then try again.</dd>
      <dt>The panel stays empty or asks me to wait</dt>
      <dd>
        It waits for Microsoft’s library. If that does not come within ten seconds, the panel says so: check
        the connection, then close and open the panel.
      </dd>
      <dt>Some clients are missing from the result</dt>
      <dd>
        Rows with a blank or a text where a number belongs, and totals, are set aside rather than guessed.
        Under <b>Data</b> each is listed with its reason; choose one to go to its cell.
      </dd>
      <dt>The workbook or a sheet is protected</dt>
      <dd>Take the protection off (<b>Review</b> tab) or build the matrix in a copy of the workbook.</dd>
    </dl>
    <h2>Functions in cells</h2>
    <p>
      Type <kbd>=CLIENTS.</kbd> into a cell and Excel lists the functions. In the window behind <i>fx</i> each
      has a link to <a href="functions/index.html">its own page</a>.
    </p>
    <dl>
      <dt>A cell shows #NAME?</dt>
      <dd>
        The add-in is not there, or has not started yet. Open the panel once; if it is missing, add Client
        Matrix again from <b>Home › Add-ins</b>. If the cell stays so, use <b>Repair #NAME?</b> in the panel
        under <b>Workbook</b>.
      </dd>
      <dt>A cell shows #BUSY!</dt>
      <dd>The add-in is starting. Wait a moment.</dd>
      <dt>A cell shows #SPILL!</dt>
      <dd>
        The result is longer than the room below it. Clear the cells it needs, or move the formula. Inside an
        Excel table nothing can spill: give single cells, such as [@Revenue].
      </dd>
      <dt>A cell shows #VALUE! or #N/A</dt>
      <dd>Hold the pointer over the cell’s warning sign: it says which value was wrong.</dd>
    </dl>
    <h2>Still stuck, or found a mistake?</h2>
    <p>
      Write to whoever gave you the add-in: say what you did, what you expected and what you saw, and which
      Excel you use (<b>File › Account</b>). Where the panel shows a failure, <b>Copy details</b> gathers what
      helps; it holds nothing from your cells. Please leave your clients’ names and figures out.
    </p>`,
};
