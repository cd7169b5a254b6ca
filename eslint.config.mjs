import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'];

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
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: [
      'src/excel/**',
      'src/workbench/**',
      'src/commands/**',
      'src/taskpane/taskpane.ts',
      'src/taskpane/entry/**',
      'src/functions/**',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...officeGlobals.map((name) => ({
          name,
          message: 'Only src/excel and the entries may speak to Office.',
        })),
      ],
    },
  },
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
  { files: ['tools/**/*.ts'], rules: { 'no-console': 'off' } },
);
