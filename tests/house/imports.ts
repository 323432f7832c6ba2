import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { findCycles } from './cycles.ts';
import { importRules } from './import-rules.ts';

const folders = ['src', 'examples', 'tests', 'scripts'] as const;

/** An import that should not be. */
export interface ImportFault {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface ImportReport {
  readonly faults: readonly ImportFault[];
  /** Chains of imports that come back to where they started. */
  readonly cycles: readonly (readonly string[])[];
  /** Modules the tool never read. It can miss every one and still be content. */
  readonly unseen: readonly string[];
}

/** The modules that lie there but that the tool did not read. */
export function unseen(there: readonly string[], read: readonly string[]): readonly string[] {
  const seen = new Set(read.map((file) => join(file)));
  return there.filter((file) => !seen.has(join(file)));
}

/** Reads every import of the tree that lies at this root and says which break the rules. */
export async function inspectImports(root: string): Promise<ImportReport> {
  const there = globSync(
    folders.map((folder) => `${folder}/**/*.ts`),
    { cwd: root },
  );
  const present = folders.filter((folder) => there.some((file) => file.startsWith(folder)));
  const { output } = await cruise(present, {
    baseDir: root,
    ruleSet: { forbidden: importRules },
    validate: true,
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types', 'default'],
    },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text, not a result');
  const { modules, summary } = output;
  return {
    faults: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    cycles: findCycles(
      modules.flatMap(({ source, dependencies }) =>
        dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
      ),
    ),
    unseen: unseen(
      there,
      modules.map(({ source }) => source),
    ),
  };
}
