export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Excel 2013 on: labels that show cells. */
export const CHART_2013 = 'http://schemas.microsoft.com/office/drawing/2012/chart';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
