import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

/** Excel and Office stay where they belong: as values, through window and in types alike. */
const unspoken = (names, message) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
  'no-restricted-syntax': [
    'error',
    { selector: `TSQualifiedName[left.name=/^(${names.join('|')})$/]`, message },
    {
      selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${names.join('|')})$/]`,
      message,
    },
  ],
});
const entries = ['src/commands/**', 'src/taskpane/taskpane.ts', 'src/taskpane/entry/**'];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', '*.cjs', '*.mjs'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    // A language is one file, so that a further one is one file more; its length is that of what there is to say.
    files: ['src/language/{english,german}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/excel/**', ...entries],
    rules: unspoken(
      ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'],
      'Only src/excel and the entries may speak to Office.',
    ),
  },
  { files: entries, rules: unspoken(['Excel'], 'Only src/excel may speak to Excel.') },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
    },
  },
  {
    // Peers have the types their authors gave them, and none before `npm run bench` has installed them.
    files: ['bench/**/peers/**', 'bench/load/template/**'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  { files: ['tools/**/*.ts', 'bench/*.ts'], rules: { 'no-console': 'off' } },
);
