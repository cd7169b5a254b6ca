import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import {
  type ICommandService as CommandService,
  ICommandService,
  type Injector,
  LocaleType,
  LogLevel,
  mergeLocales,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionsEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import { hiddenMenus } from './hiddenMenus';
import { mendLexer } from './lexerMend';
import { excelTableTheme } from './tableTheme';

/** What every file of the grid needs to reach Univer: one running instance with one workbook. */
export interface Grid {
  readonly injector: Injector;
  readonly commands: CommandService;
  readonly api: FUniver;
  readonly workbook: Workbook;
  readonly unitId: string;
}

/** The sheet Univer insists on while the host has not added one. */
export const placeholderSheet = 'placeholder';

/** Excel's defaults: 64 × 20 pixels are 48 × 15 points. */
export const defaultColumnWidth = 64;
export const defaultRowHeight = 20;
export const defaultStyle = { ff: 'Calibri, Carlito, "Segoe UI", Arial, sans-serif', fs: 10 };

type PresetPlugin = PluginCtor | [PluginCtor, unknown];

const CALCULATING = 'Calculating';

/** What the grid says of formulas, with what its own words lack: what it says while it calculates. */
const FORMULA_WORDS = {
  'sheets-formula': {
    ...(coreEnglish['sheets-formula'] as object),
    progress: {
      analyzing: CALCULATING,
      calculating: CALCULATING,
      'array-analysis': CALCULATING,
      'array-calculation': CALCULATING,
    },
  },
};

/** Starts Univer inside `container` with one empty workbook. */
export function startUniver(container: HTMLElement): Grid {
  mendLexer();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        tableEnglish,
        drawingEnglish,
        conditionsEnglish,
        validationEnglish,
        FORMULA_WORDS,
      ),
    },
    logLevel: LogLevel.WARN,
  });
  registerPlugins(univer, [
    ...UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      menu: hiddenMenus,
      footer: { menus: false, statisticBar: true, zoomSlider: true, sheetBar: true },
    }).plugins,
    ...UniverSheetsTablePreset().plugins,
    ...UniverSheetsDrawingPreset().plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsDataValidationPreset().plugins,
  ]);
  const workbook = univer.createUnit<Partial<object>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: 'workbook',
    name: 'Workbook',
    sheetOrder: [placeholderSheet],
    sheets: { [placeholderSheet]: { id: placeholderSheet, name: 'Starting' } },
    styles: {},
  });
  const injector = univer.__getInjector();
  return {
    injector,
    commands: injector.get(ICommandService),
    api: FUniver.newAPI(univer),
    workbook,
    unitId: workbook.getUnitId(),
  };
}

/** Presets overlap: the last mention of a plugin counts. */
function registerPlugins(univer: Univer, mentioned: readonly PresetPlugin[]): void {
  const plugins = new Map<string, [PluginCtor, unknown]>();
  for (const mention of mentioned) {
    const [plugin, options] = Array.isArray(mention) ? mention : [mention, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, tablePluginOptions[plugin.pluginName] ?? options]);
  }
  for (const [plugin, options] of plugins.values()) {
    univer.registerPlugin(plugin, options as ConstructorParameters<typeof plugin>[0]);
  }
}

/**
 * The name tag Univer puts above a table would push row 1 down by 32 pixels, and with it every chart. The style is that
 * of Excel's own tables.
 */
const tablePluginOptions: Readonly<Record<string, object>> = {
  SHEET_TABLE_UI_PLUGIN: { hideAnchor: true },
  SHEET_TABLE_PLUGIN: { userThemes: [excelTableTheme] },
};
