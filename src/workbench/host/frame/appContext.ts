const excelOnTheWeb = 16;
const readWrite = 1;
const taskpane = 2;

/**
 * What the host says it can do: that of Excel which the workbench plays at least in part. A member of these sets that
 * it does not play fails by name when it is used.
 */
export const requirementSets = {
  ExcelApi: '1.16',
  SharedRuntime: '1.2',
  CustomFunctions: '1.12',
  CustomFunctionsRuntime: '1.4',
  DocumentEvents: '1.1',
  Settings: '1.1',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
};

/** What office.js asks for first. `settings` are those of `Office.context.document.settings`, each value as JSON. */
export function appContext(
  settings: ReadonlyMap<string, string>,
  sets: Readonly<Record<string, string>>,
  language = 'en-US',
): Readonly<Record<string, unknown>> {
  return {
    _id: 'workbench',
    _appName: excelOnTheWeb,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.17000.10000',
    _appUILocale: language,
    _dataLocale: 'en-US',
    _docUrl: `${location.origin}/Book1.xlsx`,
    _clientMode: readWrite,
    _settings: [...settings],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000001',
    _appInstanceId: 'workbench-1',
    _hostCustomMessage: null,
    _clientWindowHeight: 600,
    _clientWindowWidth: 400,
    _addinName: 'Add-in',
    _appDomains: [],
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
    _initialDisplayMode: taskpane,
    _requirementMatrix: JSON.stringify(sets),
  };
}
