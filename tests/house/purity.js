// What no pure room may do: look at a clock, roll dice, or reach the environment, the network or the
// disk. Used by the lint configuration and, to prove that it bites, by the building inspection.
import rooms from './rooms.json' with { type: 'json' };

const reason = 'A pure room is handed what it needs; see docs/decisions/0001-rooms.md.';

const globals = [
  'process',
  'Buffer',
  'console',
  'crypto',
  'fetch',
  'global',
  'globalThis',
  'navigator',
  'performance',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'WebSocket',
];

const properties = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['Temporal', 'Now'],
];

const syntax = {
  'NewExpression[callee.name="Date"][arguments.length=0]': 'new Date() reads the clock.',
  'CallExpression[callee.name="Date"]': 'Date() reads the clock.',
  ImportExpression: 'A pure room loads nothing while it runs.',
  'MetaProperty[meta.name="import"]': 'import.meta says where the program lies.',
};

/** @type {import('eslint').Linter.RulesRecord} */
export const pureRules = {
  'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message: reason }))],
  'no-restricted-properties': [
    'error',
    ...properties.map(([object, property]) => ({ object, property, message: reason })),
  ],
  'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: reason }] }],
};

/** Selectors to add to no-restricted-syntax, which knows only one list for each file. */
export const pureSyntax = Object.entries(syntax).map(([selector, message]) => ({
  selector,
  message: `${message} ${reason}`,
}));

/** The files of the pure rooms. Their tests may do more. */
export const pureFiles = rooms.filter(({ pure }) => pure).map(({ room }) => `src/${room}/**/*.ts`);
