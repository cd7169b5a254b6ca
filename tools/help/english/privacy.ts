import { html } from '../html';
import type { Written } from '../written';

export const PRIVACY: Written = {
  title: 'Privacy',
  body: html`<h1>Your data stays with you</h1>
    <p class="lead">
      Client Matrix works inside Excel, on your own machine. Our code sends nothing anywhere: no client names,
      no figures, no statistics about how you use it. It has no accounts, no cookies, no advertising.
    </p>
    <h2>What it reads and writes</h2>
    <p>
      It reads the tables of your workbook to find the one with your clients, and the columns you point it to.
      It writes to sheets of its own in the same workbook. Your own cells are not changed, unless you ask for
      <i>Freeze functions</i> or <i>Repair #NAME?</i>, which list every cell first.
    </p>
    <h2>What is kept, and where</h2>
    <p>All of it in the workbook itself, nothing in the browser or on a server:</p>
    <ul>
      <li>your choices: which table, which column is what, rates, cuts and the other settings;</li>
      <li>the sheets it made, with the notes, owners and dates you wrote there;</li>
      <li>
        the ratings you gave, on the sheet <i>Client ratings</i>, with the rater’s name if you typed one;
      </li>
      <li>
        ratings of abuse and corruption, on a sheet of their own, <i>Sensitive ratings</i>, so that it can be
        deleted before you share the workbook.
      </li>
    </ul>
    <p>
      <b>Whoever gets the workbook gets all of this too.</b> A snapshot leaves the sensitive ratings out; the
      panel warns you where there are some.
    </p>
    <h2>What others may see</h2>
    <p>
      The panel’s page and its code come from the site that offers the add-in, which sees, as any web site
      does, that someone asked for them.
    </p>
    <p>
      Excel add-ins need a library of Microsoft’s, office.js, which comes from Microsoft. It may send
      Microsoft telemetry of its own, which we neither see nor control; the
      <a href="https://privacy.microsoft.com/privacystatement" rel="noreferrer"
        >privacy statement of Microsoft</a
      >
      says more. Where your workbook is kept, in OneDrive for example, is between you and Excel.
    </p>
    <h2>These help pages</h2>
    <p>They run no script, set no cookie and load nothing from other sites.</p>`,
};
