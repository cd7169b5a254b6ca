const rule = { s: 1, cl: { rgb: '#8EA9DB' } };

/** Looks like Excel's standard table style: a blue header, banded rows. */
export const excelTableTheme = {
  name: 'excel-blue',
  style: {
    headerRowStyle: { bg: { rgb: '#4472C4' }, cl: { rgb: '#FFFFFF' } },
    headerColumnStyle: { bd: { l: rule } },
    firstRowStyle: { bg: { rgb: '#DDE6F4' } },
    secondRowStyle: { bg: { rgb: '#FFFFFF' } },
    lastRowStyle: { bd: { b: rule } },
    lastColumnStyle: { bd: { r: rule } },
  },
};
