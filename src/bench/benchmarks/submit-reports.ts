import { randomUUID } from 'node:crypto';
import { schoolId, staff } from '#examples';
import { answerAll } from '../drive/journey.ts';
import type { Visitor } from '../drive/visitor.ts';
import { type Floor, openFloor } from '../floor/floor-school.ts';
import { recordFlights } from '../floor/record.ts';
import { inTurn, median, medianRatio, perSecond } from '../measure.ts';
import type { Result } from '../result.ts';
import type { BenchSchool } from '../school.ts';
import { reportForm, reported } from '../typical.ts';

const rounds = 7;
const times = { 1: 120, 16: 640 } as const;
type Connections = keyof typeof times;
const goal = { atLeast: 0.4 } as const;

const kind = 'draft';

/** A report that somebody has answered every question of, as the application itself keeps it. */
async function answeredReport(school: BenchSchool): Promise<string> {
  const draft = randomUUID();
  const visitor = await school.visitor('teacher');
  await answerAll({ visitor, at: `/report/${draft}` }, reportForm());
  visitor.leave();
  const body = await school.store.get({ school: schoolId, kind, id: draft });
  if (!body) throw new Error('The answers were not kept.');
  return new TextDecoder().decode(body).replaceAll(draft, ':draft');
}

const ids = (count: number): readonly string[] => Array.from({ length: count }, () => randomUUID());

/** As many copies of the answered report, each under an id of its own. */
async function copies(school: BenchSchool, report: string, count: number) {
  const made = ids(count);
  const owner = staff.teacher.id;
  const put = (id: string): Promise<void> => {
    const body = new TextEncoder().encode(report.replaceAll(':draft', id));
    return school.store.put({ school: schoolId, kind, id, owner, body });
  };
  for (let from = 0; from < count; from += 16)
    await Promise.all(made.slice(from, from + 16).map(put));
  return made;
}

async function submit(visitor: Visitor, draft: string): Promise<void> {
  const { status, location } = await visitor.post(`/report/${draft}/perform`, {});
  if (status === 303 && location?.startsWith('/reports/')) return;
  throw new Error(`A report was answered with ${status}.`);
}

/** Reports a second over HTTP: signed in, validated, sealed, chained, indexed, with its message. */
async function overHttp(school: BenchSchool, report: string, connections: Connections) {
  const count = times[connections];
  const drafts = [...(await copies(school, report, count))];
  const visitors = await Promise.all(
    Array.from({ length: connections }, () => school.visitor('teacher')),
  );
  const workers = visitors.map((visitor) => () => submit(visitor, drafts.pop() ?? ''));
  await Promise.all(visitors.map((visitor) => visitor.get('/privacy')));
  const rate = await perSecond(count, workers);
  for (const visitor of visitors) visitor.leave();
  return rate;
}

/** The same statements a second, with nothing around them. */
async function bare(floor: Floor, connections: Connections): Promise<number> {
  const drafts = [...ids(times[connections])];
  await floor.addDrafts(drafts);
  const worker = (): Promise<void> => floor.send(drafts.pop() ?? '');
  return perSecond(times[connections], Array<() => Promise<void>>(connections).fill(worker));
}

/** What the store sends for one report, recorded on the way. */
async function floorUnder(school: BenchSchool): Promise<Floor> {
  const draft = randomUUID();
  await school.store.put({ school: schoolId, kind, id: draft, body: new Uint8Array(1) });
  const doing = { act: 'report-concern', caseId: null, expected: 0, given: reported() } as const;
  await school.does('teacher', doing);
  const flights = await recordFlights(() => school.does('teacher', { ...doing, draft }));
  return openFloor(school, { flights, school: schoolId, draft });
}

/** Reports submitted over HTTP at one and at sixteen connections, against the floor. */
export async function submittingReports(school: BenchSchool): Promise<readonly Result[]> {
  const report = await answeredReport(school);
  const floor = await floorUnder(school);
  const measured = await inTurn(rounds, {
    http1: () => overHttp(school, report, 1),
    bare1: () => bare(floor, 1),
    http16: () => overHttp(school, report, 16),
    bare16: () => bare(floor, 16),
  });
  await floor.end();
  const line = (connections: Connections): Result => {
    const [found, below] = [measured[`http${connections}`], measured[`bare${connections}`]];
    return {
      name: `reports submitted over HTTP, ${connections} at a time`,
      measured: { value: median(found), unit: 'a second', rounds: found },
      against: {
        name: 'the same statements',
        value: median(below),
        unit: 'a second',
        rounds: below,
      },
      ratio: medianRatio(found, below),
    };
  };
  return [line(1), { ...line(16), goal }];
}
