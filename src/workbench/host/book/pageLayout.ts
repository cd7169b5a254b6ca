import type { Area } from '../cells';

/** How a sheet prints; lengths in points. Property names are Office.js's. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: PageZoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
}

/** Either a scale in percent or a number of pages to fit the sheet into, one way or both. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** What of a sheet prints: null for all of it, and for no rows repeated on each page. */
export interface PrintAreas {
  area: Area | null;
  titleRows: Area | null;
}

/** Excel's "Normal" margins. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
  };
}
