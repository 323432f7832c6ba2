import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { pureFiles, pureRules, pureSyntax } from './tests/house/purity.js';

const houseSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
];

const testFiles = [
  '**/*.test.ts',
  '**/*.proof.ts',
  '**/*.e2e.ts',
  'tests/**/*.ts',
  '**/testing.ts',
  '**/testing/**/*.ts',
];
const ownTestCalls = ['test', 'describe', 'it', 'suite'];

// Rules of ESLint's own that neither the compiler nor typescript-eslint has.
const slips = [
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-control-regex',
  'no-empty',
  'no-empty-character-class',
  'no-eval',
  'no-loss-of-precision',
  'no-new-func',
  'no-prototype-builtins',
  'no-regex-spaces',
  'no-self-assign',
  'no-self-compare',
  'no-sparse-arrays',
  'no-template-curly-in-string',
  'no-unsafe-finally',
  'no-unsafe-optional-chaining',
  'no-useless-backreference',
  'no-useless-escape',
  'no-var',
  'object-shorthand',
  'prefer-const',
];

const browserGlobals = [
  'clearTimeout',
  'document',
  'fetch',
  'FormData',
  'navigator',
  'setTimeout',
  'URLSearchParams',
  'window',
];

export default defineConfig(
  globalIgnores(['.cache/', '.data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...Object.fromEntries(slips.map((rule) => [rule, 'error'])),
      'no-restricted-syntax': ['error', ...houseSyntax],
      eqeqeq: 'error',
      'max-params': ['error', 3],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ownTestCalls }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // It objects to a type guard that keeps the type of what it guards.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Interfaces ask for promises that some implementations have nothing to wait for in.
      '@typescript-eslint/require-await': 'off',
      // There are no classes here whose methods could lose their `this`.
      '@typescript-eslint/unbound-method': 'off',
      // The compiler asks for process.env['NAME'], which this rule would undo.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: testFiles,
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: pureFiles,
    ignores: testFiles,
    rules: { ...pureRules, 'no-restricted-syntax': ['error', ...houseSyntax, ...pureSyntax] },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/web/client/**'],
    languageOptions: {
      globals: Object.fromEntries(browserGlobals.map((name) => [name, 'readonly'])),
    },
    rules: { 'no-undef': 'error' },
  },
  // Tools want their configuration as the default export.
  { files: ['*.config.js'], rules: { 'no-restricted-syntax': 'off' } },
);
