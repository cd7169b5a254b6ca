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

/** A table with headings; scrolls by itself where the window is narrow. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Html[])[],
): Html {
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => (heading === '' ? html`<td></td>` : html`<th scope="col">${heading}</th>`))}
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
