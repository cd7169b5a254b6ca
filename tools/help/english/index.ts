import { FRAME } from './frameWords';
import { quadrantTable } from '../quadrantTable';
import { html } from '../html';
import type { Written } from '../written';
import { QUADRANT_WORDS } from './quadrantWords';

const LED_TO = {
  tour: 'From an open workbook to a matrix you understand, with pictures.',
  method:
    'What worth, effort, cuts and segments are, what the whale curve says, and where it all comes from.',
  sheets: 'What is made in your workbook, what you may change there, and what a rebuild keeps.',
  ratings: 'What you know of a client beside its money, and how sensitive ratings are kept apart.',
  functions: 'Every CLIENTS function with its arguments, an example worked out, and its errors.',
  glossary: 'One word for each idea, with its formula.',
  keys: 'The whole panel without a mouse.',
  privacy: 'Our code sends nothing. What is kept in the workbook, and what others may see.',
  support: 'When something stands in the way.',
} as const;

export const INDEX: Written = {
  title: FRAME.topics.index,
  body: html`<h1>Which clients earn their keep?</h1>
    <p class="lead">
      Client Matrix reads a table of clients in Excel and shows which of them earn their keep and which cost
      more than they are worth. Each client gets a place in one of four quadrants, a reason and a next move.
    </p>
    ${quadrantTable(QUADRANT_WORDS)}
    <h2>Your first matrix</h2>
    <ol>
      <li>
        Open a workbook with a table of clients: a row for each, a heading above each column, revenue among
        them. None at hand? On the <b>Home</b> tab choose <b>Sample</b>.
      </li>
      <li>On the <b>Home</b> tab choose <b>Client matrix panel</b>. It finds the table by itself.</li>
      <li>
        Choose <b>Build client matrix</b>. The result comes on sheets of its own; your cells stay as they are.
      </li>
    </ol>
    <p><a class="button" href="tour.html">Take the five-minute tour</a></p>
    <h2>All topics</h2>
    <dl>
      ${(Object.keys(LED_TO) as (keyof typeof LED_TO)[]).map(
        (topic) =>
          html`<dt>
              <a href="${topic === 'functions' ? 'functions/index.html' : `${topic}.html`}"
                >${FRAME.topics[topic]}</a
              >
            </dt>
            <dd>${LED_TO[topic]}</dd>`,
      )}
    </dl>`,
};
