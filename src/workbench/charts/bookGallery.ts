import type { Book } from '../host/book/book';
import type { ChartGallery, ChartPicture } from './chartPicture';
import { chartPictureOf } from './chartPictureOf';
import type { NumberText } from './seriesPictureOf';

/**
 * The pictures of a book's charts, made when first looked at and kept until a chart or a cell changes; then again once
 * the cells have been calculated. The book is asked for late: it needs the grid, which needs the gallery.
 */
export function createBookGallery(
  numberText: NumberText,
): ChartGallery & { readonly follow: (book: Book) => void } {
  const pictures = new Map<string, ChartPicture>();
  const listeners = new Set<() => void>();
  let followed: Book | undefined;

  const forget = () => {
    pictures.clear();
    for (const listener of [...listeners]) listener();
  };
  const make = (chartId: string): ChartPicture | undefined => {
    const charts = followed?.sheets.flatMap((sheet) => sheet.charts) ?? [];
    const chart = charts.find(({ id }) => id === chartId);
    if (!followed || !chart) return undefined;
    const picture = chartPictureOf(followed, chart, numberText);
    pictures.set(chartId, picture);
    return picture;
  };

  return {
    picture: (chartId) => pictures.get(chartId) ?? make(chartId),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    numberText,
    follow: (book) => {
      followed = book;
      const redraw = soon(forget);
      const redrawWhenSettled = soon(() => {
        void book.home.settled().then(forget);
      });
      book.chartsChanged.listen(redraw);
      book.cellsChanged.listen(redrawWhenSettled);
    },
  };
}

/** However often it is asked for within one turn of the browser, the work is done once. */
function soon(work: () => void): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      work();
    });
  };
}
