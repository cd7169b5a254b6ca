/** HTML that is safe to put together; text becomes HTML through `text` only. */
export interface Html {
  readonly html: string;
}

/** Puts HTML together from a template; every text in it is escaped. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (Html | string | readonly Html[])[]
): Html {
  const filled = values.map((value) => {
    if (typeof value === 'string') return escaped(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('\n');
  });
  return { html: String.raw({ raw: parts }, ...filled) };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A whole page in English with the shared style; no scripts. */
export function page(title: string, body: Html): string {
  const { html: whole } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="../assets/icon-32.png" />
        <link rel="stylesheet" href="help.css" />
      </head>
      <body>
        ${body}
      </body>
    </html> `;
  return whole;
}

/** A table with headings; scrolls by itself where the window is narrow. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Html[])[],
): Html {
  return html`<div class="wide">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
