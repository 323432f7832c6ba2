import { type Answer, textOf, type Visitor } from '../drive/visitor.ts';
import type { Result } from '../result.ts';
import type { BenchSchool, Who } from '../school.ts';

const goal = { atMost: 100 } as const;
const whoLooks: readonly Who[] = ['teacher', 'lead', 'head', 'senior'];
/** A session may ask for so many pages a minute, and no more. */
const askedOfOneSession = 600;
/** More pages than any journey has. */
const mostSteps = 20;

const links = /<a\b[^>]*?\shref="(\/[^"#]*)"/g;
const loads = /(?:<script\b[^>]*?\ssrc|<link\b[^>]*?\shref)="(\/[^"]+)"/g;
const loadedByLoads = /["'(](\/assets\/[\w.-]+)["')]/g;
const step = /^(.*\/[0-9a-f-]{36})\/1$/;

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, path = '']) => path.replaceAll('&amp;', '&'));

/** Asks in a browser that is exchanged for a fresh one before it has asked too often. */
function patientBrowser(school: BenchSchool, who: Who): (path: string) => Promise<Answer> {
  let visitor: Visitor | undefined;
  let asked = 0;
  return async (path) => {
    if (asked % askedOfOneSession === 0) {
      visitor?.leave();
      visitor = await school.visitor(who);
    }
    asked += 1;
    const answer = await (visitor ?? (await school.visitor(who))).get(path);
    return answer;
  };
}

type Ask = ReturnType<typeof patientBrowser>;

/** The same page for another draft or draft-like id is the same page. */
const alike = (path: string): string =>
  path.replace(/(\/(?:report|do\/[\w-]+))\/[0-9a-f-]{36}\//, '$1/:draft/');

/** Bytes of everything a page makes the browser fetch, as they travel. What it weighed once is remembered. */
async function weightOfLoads(ask: Ask, html: string, known: Map<string, number>): Promise<number> {
  const waiting = [...new Set(found(html, loads))];
  const seen = new Set<string>();
  let total = 0;
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await ask(path);
    known.set(path, answer.body.length);
    total += answer.body.length;
    if (/css|javascript/.test(answer.type)) waiting.push(...found(textOf(answer), loadedByLoads));
  }
  return total;
}

interface Page {
  readonly path: string;
  readonly bytes: number;
}

/** Every page this person can reach by links, and every page of each journey that they can begin. */
async function pagesFor(ask: Ask): Promise<readonly Page[]> {
  const waiting = ['/', '/privacy', '/accessibility', '/procedure'];
  const seen = new Set<string>();
  const weights = new Map<string, number>();
  const pages: Page[] = [];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(alike(path))) continue;
    seen.add(alike(path));
    const answer = await ask(path);
    if (answer.location !== null) waiting.push(answer.location);
    if (answer.status !== 200 || !answer.type.startsWith('text/html')) continue;
    const html = textOf(answer);
    const bytes = answer.body.length + (await weightOfLoads(ask, html, weights));
    pages.push({ path, bytes });
    const journey = step.exec(path)?.[1];
    if (journey) for (let next = 2; next < mostSteps; next += 1) waiting.push(`${journey}/${next}`);
    waiting.push(...found(html, links));
  }
  return pages;
}

/** The heaviest page of the demonstration, cold: with everything it loads, compressed. */
export async function pageWeight(school: BenchSchool): Promise<readonly Result[]> {
  const each = await Promise.all(whoLooks.map((who) => pagesFor(patientBrowser(school, who))));
  const pages = each.flat().toSorted((a, b) => b.bytes - a.bytes);
  const heaviest = pages[0];
  if (!heaviest) throw new Error('No page was found.');
  const kind = heaviest.path.replaceAll(/[0-9a-f-]{36}/g, ':id');
  return [
    {
      name: 'the heaviest page, with all it loads, cold',
      measured: { value: heaviest.bytes / 1000, unit: 'kB' },
      goal,
      note: `${kind}, of ${pages.length} pages seen as ${whoLooks.join(', ')}; bodies as they travel, brotli`,
    },
  ];
}
