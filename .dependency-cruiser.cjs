/** Who may import whom. Each message says why. */
const layer = (name, from, allowed, why) => ({
  name,
  severity: 'error',
  comment: why,
  from: { path: from },
  to: { path: '^(src|node_modules)/', pathNot: [from, ...allowed] },
});

const core = '^src/core/';
const layout = '^src/chart/layout/';
const intake = '^src/intake/';
const report = '^src/report/';
const app = '^src/app/';

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
    layer('report-shows', report, [core, intake, layout], 'A report is plain data made from results.'),
    layer(
      'app-tells',
      app,
      [core, intake, report, layout],
      'A use case is a story that runs in a test in a millisecond.',
    ),
    layer(
      'excel-writes-down',
      '^src/excel/',
      [
        '^src/app/(ports|stopped|workbookProblem)',
        '^src/report/plan',
        '^src/intake/rawTable',
        '^src/core/problem',
      ],
      'Nobody computes profit inside Excel.run: the adapter knows ports and plans only.',
    ),
    layer('functions-light', '^src/functions/', [core], 'Functions start fast: nothing but the core.'),
    layer('host-imitates', '^src/workbench/host/', [], "The host imitates Microsoft's API, not our habits."),
    layer(
      'workbench-stands-below',
      '^src/workbench/',
      ['^node_modules/'],
      'The workbench plays Excel; it knows the add-in only through office.js.',
    ),
    layer(
      'parts-know-no-host',
      '^src/taskpane/(parts|state|strings)',
      [core, intake, report, app, '^src/chart/', '^node_modules/(lit|lit-html|lit-element|@lit)'],
      'Parts know nothing of the host; only the entry composes.',
    ),
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
