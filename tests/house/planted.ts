import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A file that breaks a promise on purpose, and the rule that must find it. */
interface Planted {
  readonly breaks: string;
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

export const plantedImports: readonly Planted[] = [
  {
    breaks: 'a room that reaches upward',
    rule: 'down-only',
    file: 'src/kit/planted-upward.ts',
    text: "import type { School } from '#schools';\nexport type Up = School;\n",
  },
  {
    breaks: 'a room that reaches sideways',
    rule: 'down-only',
    file: 'src/say/planted-sideways.ts',
    text: "import type { Database } from '#store';\nexport type Beside = Database;\n",
  },
  {
    breaks: 'an import past the front door',
    rule: 'front-door',
    file: 'src/cases/planted-deep.ts',
    text: "export { isInstant } from '../kit/times.ts';\n",
  },
  {
    breaks: 'a front door reached by its path instead of its name',
    rule: 'by-name',
    file: 'src/cases/planted-path.ts',
    text: "export { isInstant } from '../kit/index.ts';\n",
  },
  {
    breaks: 'a module of Node in a pure room',
    rule: 'pure',
    file: 'src/kit/planted-disk.ts',
    text: "export { readFileSync } from 'node:fs';\n",
  },
  {
    breaks: 'a library that does I/O in a pure room',
    rule: 'pure',
    file: 'src/schools/planted-driver.ts',
    text: "export { Client } from 'pg';\n",
  },
  {
    breaks: 'a page that speaks to the database',
    rule: 'no-record-behind-the-policy',
    file: 'src/web/planted-sql.ts',
    text: "export { Client } from 'pg';\n",
  },
  {
    breaks: 'a product that leans on a test',
    rule: 'not-for-tests',
    file: 'src/schools/planted-leaning.ts',
    text: "export { one } from './planted.test.ts';\n",
  },
  {
    breaks: 'a product that leans on a tool of its developers',
    rule: 'not-for-tests',
    file: 'src/store/planted-tool.ts',
    text: "export { assert } from 'fast-check';\n",
  },
  {
    breaks: 'an import that leads nowhere',
    rule: 'resolves',
    file: 'src/kit/planted-nowhere.ts',
    text: "export { gone } from './gone.ts';\n",
  },
];

/** A circle of imports: two modules that need each other. */
export const plantedCircle = [
  {
    file: 'src/schools/planted-there.ts',
    text: "import { back } from './planted-back.ts';\nexport const there = (): unknown => back;\n",
  },
  {
    file: 'src/schools/planted-back.ts',
    text: "import { there } from './planted-there.ts';\nexport const back = (): unknown => there;\n",
  },
] as const;

/** What the planted files need beside them; nothing is wrong with these. */
const companions: readonly Pick<Planted, 'file' | 'text'>[] = [
  { file: 'src/schools/planted.test.ts', text: 'export const one = 1;\n' },
];

/** A pure room that uses something of Node without importing it: only the compiler can tell. */
export const plantedTimer = {
  file: 'src/kit/planted-timer.ts',
  text: 'export const later = (then: () => void): unknown => setTimeout(then, 1);\n',
};

/** What a pure room must not say: each is one statement, with the lint rule that refuses it. */
export const plantedStatements: Readonly<Record<string, string>> = {
  'export const now = new Date();': 'no-restricted-syntax',
  'export const now = Date();': 'no-restricted-syntax',
  'export const now = Date.now();': 'no-restricted-properties',
  'export const roll = Math.random();': 'no-restricted-properties',
  "export const home = process.env['HOME'];": 'no-restricted-globals',
  "export const answer = fetch('https://example.org');": 'no-restricted-globals',
  'setTimeout(() => undefined, 1);': 'no-restricted-globals',
  'export const all = globalThis;': 'no-restricted-globals',
  "export const fs = await import('node:fs');": 'no-restricted-syntax',
  "import { readFileSync } from 'node:fs'; readFileSync('x');": 'no-restricted-imports',
  'export default 1;': 'no-restricted-syntax',
  'export enum Colour { Amber }': 'no-restricted-syntax',
  'export const anything = (x: any): unknown => x;': '@typescript-eslint/no-explicit-any',
};

const settings = ['package.json', 'tsconfig.json', 'tsconfig.pure.json'];

function plantedIn(what: readonly string[], planted: readonly Pick<Planted, 'file' | 'text'>[]) {
  const root = mkdtempSync(join(tmpdir(), 'safelight-house-'));
  for (const name of what) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  for (const { file, text } of planted) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** A copy of the source in a temporary folder, with these files planted in it. */
export function plantedCopy(...planted: readonly Pick<Planted, 'file' | 'text'>[]): string {
  return plantedIn(['src', ...settings], [...planted, ...companions]);
}

/** A temporary folder with the settings of the compiler and nothing else but these files. */
export function plantedAlone(...planted: readonly Pick<Planted, 'file' | 'text'>[]): string {
  return plantedIn(settings, planted);
}
