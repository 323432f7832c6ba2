import type { SourceFile } from './source-files.ts';

/** Something no file may say, and what to do about it. */
interface Unwanted {
  readonly what: string;
  readonly pattern: RegExp;
  /** Where it is looked for; everywhere when left out. */
  readonly where?: RegExp;
}

const code = /\.(ts|mjs|js|njk|scss|sql)$/;
const testCode = /\.(test|proof|e2e)\.ts$/;

// The patterns are written so that this file does not say what it looks for.
const unwanted: readonly Unwanted[] = [
  {
    what: 'unfinished work left in a comment: finish it or write it in the README',
    pattern: /\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b/,
  },
  {
    what: 'a test that is skipped or runs alone',
    pattern: /\b(test|it|describe|suite)\.(skip|only|todo)\b|\b(skip|only|todo): true/,
    where: testCode,
  },
  {
    what: 'the folder of one computer',
    pattern: /(^|[\s'"`(=:])\/(home|Users|root|work)\/[\w.]/m,
  },
  {
    what: 'who or what wrote it: the record of changes says that',
    pattern:
      /co-authored-b[y]:|\b(code|file|text|page|document)s? (was |were )?(generated|written) (by|with|using) (an? )?(AI|assistant|language model)\b/i,
  },
  {
    what: 'a way of its own to write a date or a time: use what #say says',
    pattern: /Januar[y] February|toLocale(Date|Time)String|[?] 'a[m]' : 'pm'/,
    where: /^src[/](?!say[/]|kit[/]months)[^.]+[.]ts$/,
  },
  {
    what: 'a way of its own to read a date or a time: use what #say reads',
    pattern: /['"`]jan['" ,]+feb|\[ap\]/i,
    where: /^src[/](?!say[/])[^.]+[.]ts$/,
  },
  {
    what: 'a name that says nothing',
    pattern: /\bclass \w*(Manager|Helper|Service|Util)\b/,
    where: code,
  },
];

/** Files that say something unwanted, each with what it is. */
export function findUnwanted(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    unwanted
      .filter(({ pattern, where }) => (!where || where.test(path)) && pattern.test(text))
      .map(({ what }) => `${path}: ${what}`),
  );
}

const vague = /(^|\/)(utils?|helpers?|managers?|services?|misc|common)(\.|\/|$)/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;

/** Paths under src whose names are not kebab-case, or are of the kind that gathers anything. */
export function badNames(paths: readonly string[]): readonly string[] {
  const wellNamed = (part: string): boolean => kebab.test(part.replace(/^_/, ''));
  return paths.filter((path) => vague.test(path) || !path.split('/').every(wellNamed));
}

/** Exported functions with no word above them on what they take, give and refuse. */
export function undocumented(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<before>[^\n]*)\n(?<line>export (async )?function (?<name>\w+))/g)]
      .filter(({ groups }) => !/\*\/\s*$/.test(groups?.['before'] ?? ''))
      .map(({ groups }) => `${path}: ${groups?.['name']}`),
  );
}

const byDeclaration = /^src[/](web[/]journeys|casework|access)[/]/;
const invented = /\.(test|proof|examples|expected)\.ts$|[/]testing(\.ts$|[/])/;

/**
 * Files of the generic rooms that name a single act: what an act is for, who may and what stands beside it is
 * asked of its declaration, so that a new act is not forgotten there.
 */
export function actsNamed(
  files: readonly SourceFile[],
  acts: readonly string[],
): readonly string[] {
  return files
    .filter(({ path }) => byDeclaration.test(path) && !invented.test(path))
    .flatMap(({ path, text }) =>
      acts.filter((act) => text.includes(`'${act}'`)).map((act) => `${path}: ${act}`),
    );
}
