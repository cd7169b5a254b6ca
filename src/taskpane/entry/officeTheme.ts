/**
 * Light or dark, told from the colour of Office's own background such as "#262626"; null when that is no colour.
 * Brightness is weighed as the eye does (ITU-R BT.601).
 */
export function themeOf(background: string): 'light' | 'dark' | null {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Gives the panel Office's theme, which may differ from the system's. Where Office has none to tell, the system's stays. */
export function wearOfficeTheme(root: HTMLElement): void {
  const told = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const theme = told ? themeOf(told.bodyBackgroundColor) : null;
  if (theme) root.dataset.theme = theme;
}
