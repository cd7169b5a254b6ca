/** Who may import whom. Each message says why. What a layer does not name, Node and npm included, it may not import. */
const layer = (name, from, allowed, why) => ({
  name,
  severity: 'error',
  comment: why,
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});

const core = '^src/core/';
const layout = '^src/chart/layout/';
const draw = '^src/chart/draw/';
const intake = '^src/intake/';
const report = '^src/report/';
const app = '^src/app/';
const told = [core, intake, report, app];
const state = '^src/taskpane/state/';
const strings = '^src/taskpane/strings/';
const language = '^src/language/';
const style = '^src/taskpane/style/';
/** Long work in slices: a browser's clock and nothing else, so parts and work alike may go by it. */
const latestWork = '^src/taskpane/latestWork\\.ts$';
/** The page's turn, which the adapter and the panel give it alike. */
const turn = '^src/turn\\.ts$';
const lit = '^node_modules/(lit|lit-html|lit-element|@lit)/';
const equality = '^node_modules/dequal/';

module.exports = {
  forbidden: [
    layer(
      'core-alone',
      core,
      [],
      'The numbers must be checkable with pen and paper: the core imports nothing.',
    ),
    layer('intake-reads', intake, [core], 'What is read changes more often than what is true.'),
    layer('layout-places', layout, [core], 'Where labels go is reckoned without anything to draw on.'),
    layer(
      'draw-shows',
      draw,
      [core, layout, lit],
      'A chart draws what it is given; what it says is handed to it.',
    ),
    layer('report-shows', report, [core, intake, layout], 'A report is plain data made from results.'),
    {
      name: 'sheets-meet-in-places',
      severity: 'error',
      comment:
        'A sheet names cells of another by book/places alone, and knows nothing of how the other is made.',
      from: { path: '^src/report/(matrix|clients|worklist|movement|method|data)Sheet/' },
      to: {
        path: '^src/report/(matrix|clients|worklist|movement|method|data)Sheet/',
        pathNot: '^src/report/$1Sheet/',
      },
    },
    layer(
      'app-tells',
      app,
      [core, intake, report],
      'A use case is a story that runs in a test in a millisecond.',
    ),
    layer(
      'worker-reckons',
      '^src/worker/',
      [...told, '^src/taskpane/entry/sha256\\.ts$'],
      'The worker does sums for the page and knows neither page nor Excel: values come and go.',
    ),
    layer(
      'excel-writes-down',
      '^src/excel/',
      [
        '^src/app/(insertSample|clientSheets|functionCells|laterPart|memoryRefused|mostClients|ports|stopped|workbookProblem)\\.ts$',
        '^src/report/(plan|columnBlock|earlierBuild)\\.ts$',
        '^src/intake/(rawTable|packedCells|cellPacker)\\.ts$',
        '^src/core/(problem|sheetRows)\\.ts$',
        turn,
      ],
      'Nobody computes profit inside Excel.run: the adapter knows ports, plans, and how cells are packed.',
    ),
    layer(
      'file-composes',
      '^src/file/',
      [
        ...told,
        '^src/version\\.ts$',
        '^node_modules/(papaparse|@types/papaparse|fflate)/',
        '^(hucre(/xlsx)?|tsx/esm/api)$',
        '^(node:)?(crypto|fs/promises|path|util)$',
      ],
      'The command line reads files and runs the use cases; the figures come from where they always come from.',
    ),
    layer(
      'xlsx-writes-down',
      '^src/file/xlsx/',
      ['^src/report/(plan|columnBlock)\\.ts$', '^src/core/problem\\.ts$', '^node_modules/fflate/'],
      'The writer of workbooks runs in a browser too: it knows plans, and nothing of Node or the command line.',
    ),
    {
      name: 'file-is-an-entry',
      severity: 'error',
      comment: 'What ships in Excel knows no files, and nothing builds on a command line.',
      from: { path: '^src/', pathNot: '^src/(file|workbench)/' },
      to: { path: '^src/file/' },
    },
    {
      name: 'workbench-only-writes-files',
      severity: 'error',
      comment: 'The workbench saves what it shows as a file, by the writer that the command line uses.',
      from: { path: '^src/workbench/' },
      to: { path: '^src/file/', pathNot: '^src/file/xlsx/' },
    },
    layer('functions-light', '^src/functions/', [core], 'Functions start fast: nothing but the core.'),
    layer(
      'commands-press',
      '^src/commands/',
      [app, report, '^src/language/words\\.ts$'],
      'A ribbon button starts a use case and says how it ended; the entry hands it Excel.',
    ),
    layer('host-imitates', '^src/workbench/host/', [], "The host imitates Microsoft's API, not our habits."),
    layer(
      'workbench-stands-below',
      '^src/workbench/',
      ['^(node_modules|@univerjs)/', '^src/file/xlsx/', '^src/report/plan\\.ts$'],
      'The workbench plays Excel; it knows the add-in only through office.js, and its file format by a plan.',
    ),
    {
      name: 'download-writes-a-plan',
      severity: 'error',
      comment: 'Only the Download of the page speaks of plans: the host imitates Excel and nothing else.',
      from: { path: '^src/workbench/', pathNot: '^src/workbench/page/download/' },
      to: { path: '^src/(report|file)/' },
    },
    layer(
      'state-is-plain',
      state,
      [equality, ...told],
      'What the panel shows is plain data, tested without a page.',
    ),
    layer(
      'language-words',
      language,
      [state, ...told],
      'A dictionary words what the panel and the ribbon have to say, and knows nothing of how it is shown.',
    ),
    layer(
      'strings-say',
      strings,
      [state, language, ...told],
      'What the panel says is made from what it shows.',
    ),
    layer(
      'parts-know-no-host',
      '^src/taskpane/parts/',
      [state, strings, language, lit, style, latestWork, draw, layout, ...told],
      'Parts know nothing of the host and do nothing themselves; only the entry composes.',
    ),
    layer(
      'work-draws-nothing',
      '^src/taskpane/work/',
      [
        state,
        strings,
        language,
        latestWork,
        '^src/taskpane/parts/(panelActions|actions/\\w+)\\.ts$',
        ...told,
      ],
      'What the panel does is tested without Excel and without a page: both are handed to it.',
    ),
    {
      name: 'addin-stands-alone',
      severity: 'error',
      comment: 'What ships knows nothing of what it is built and tested with.',
      from: { path: '^src/', pathNot: '^src/(workbench|file)/' },
      to: { path: '^(src/workbench|test|tools|bench)/|^[^/]+$', pathNot: '^package\\.json$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle hides who depends on whom.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file nobody imports is dead.',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|tsconfig' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
