import assert from 'node:assert/strict';
import { mayHere } from '#access';
import { staff } from '#examples';
import { type Posted, type settingsParts, type TestSite, type Who } from '../../src/web/testing.ts';
import { choosingOtherwise, formIn, lostFrom, sentOf } from './forms.ts';
import { type At, empty, honest, leadsToErrors, refused, sessionOver } from './on-a-page.ts';

type Part = (typeof settingsParts)[number];

/** Somebody who changes a part of the settings, and changes that can be made. */
export interface Changing extends At {
  readonly part: Part;
  readonly changes: readonly Posted[];
}

/** Who may change a part: the first of those who run the school. */
function changer(site: TestSite, { right }: Part): Who {
  const who = (['lead', 'head', 'deputy', 'chair'] as const).find((one) =>
    mayHere(site.as(one).roles, right),
  );
  assert.ok(who, `somebody may ${right}`);
  return who;
}

const calledOtherwise = [
  'Lantern',
  'Candle',
  'Wren',
  'Quill',
  'Sparkes',
  'Glow',
  'Hearth',
  'Flare',
];

/** Changes that are typed and not chosen, and where the form for them is. */
const typed: Readonly<
  Partial<Record<string, { readonly query: string; readonly changes: readonly Posted[] }>>
> = {
  '/settings/names': {
    query: `?person=${staff.teacher.id}`,
    changes: calledOtherwise.map((name) => ({ name: `Bryn ${name}`, why: 'changed' })),
  },
};

/** Somebody at a part of the settings, with this many changes that can be made there. */
export async function at(site: TestSite, part: Part, atMost: number): Promise<Changing> {
  const who = changer(site, part);
  const visitor = await site.signedIn(who);
  const { query = '', changes: given = null } = typed[part.path] ?? {};
  const path = `${part.path}/change${query}`;
  const form = formIn((await visitor.get(path)).body);
  const changes: Posted[] = [];
  for (const otherwise of given ?? choosingOtherwise(form)) {
    if (changes.length === atMost) break;
    const { statusCode } = await visitor.post(form.action, sentOf(form, otherwise));
    if (statusCode === 200) changes.push(otherwise);
  }
  assert.ok(changes.length > 1, `${part.title} can be changed`);
  return { site, who, visitor, path, part, changes };
}

/** What was written so far, in the settings or wherever else they are kept. */
async function written({ site, who }: Changing): Promise<string> {
  const { school } = site.as(who);
  const [{ version }, parts, names] = await Promise.all([
    site.settings.history(school),
    site.people.parts.standing(school),
    site.people.names.standing(school),
  ]);
  return `${version} ${parts.version} ${names.length}`;
}

const why = 'It was agreed <on> Monday & it’s so.';

/** A change as it stands on the page where it is looked at once more, with a reason. */
async function checked(
  { visitor, path }: Changing,
  change: Posted,
): Promise<{ readonly action: string; readonly sent: Posted }> {
  const form = formIn((await visitor.get(path)).body);
  const { statusCode, body } = await visitor.post(form.action, sentOf(form, change));
  assert.equal(statusCode, 200, 'it is shown to be looked at');
  const check = formIn(body);
  return { action: check.action, sent: sentOf(check, { _reason: why }) };
}

/** The first change that can still be made. */
async function anyChange(changing: Changing): Promise<Posted> {
  const form = formIn((await changing.visitor.get(changing.path)).body);
  for (const change of changing.changes) {
    const { statusCode } = await changing.visitor.post(form.action, sentOf(form, change));
    if (statusCode === 200) return change;
  }
  throw new Error('Nothing is left to change.');
}

/** Without a reason, or with one that is too long, all that was typed is kept. */
export async function withoutReason(changing: Changing): Promise<void> {
  const { action, sent } = await checked(changing, await anyChange(changing));
  for (const _reason of ['', `${honest} `.repeat(60)]) {
    const form = { ...sent, _reason };
    const { statusCode, body } = await changing.visitor.post(action, form);
    assert.equal(statusCode, 422);
    leadsToErrors(body);
    assert.deepEqual(lostFrom(formIn(body), form), []);
  }
}

/** Going on changing keeps what was typed, and the reason. */
export async function goingOn(changing: Changing): Promise<void> {
  const { sent } = await checked(changing, await anyChange(changing));
  const form = { ...sent, _again: 'yes' };
  const { statusCode, body } = await changing.visitor.post(changing.path, form);
  assert.equal(statusCode, 200);
  assert.deepEqual(lostFrom(formIn(body), sent), []);
}

/** Sent when the session is over, on each page: nothing is typed twice. */
export async function sessionOverOnEach(changing: Changing): Promise<void> {
  const form = formIn((await changing.visitor.get(changing.path)).body);
  const change = await anyChange(changing);
  const before = await written(changing);
  await sessionOver(changing, { action: form.action, sent: sentOf(form, change) });
  assert.equal(await written(changing), before);
  await sessionOver(changing, await checked(changing, change));
  assert.notEqual(await written(changing), before);
}

/** Sent twice at the same moment: both lead to where it is seen, and it is done once. */
export async function atOnce(changing: Changing): Promise<void> {
  const { action, sent } = await checked(changing, await anyChange(changing));
  const before = await history(changing);
  const answers = await Promise.all([1, 2].map(() => changing.visitor.post(action, sent)));
  for (const { statusCode } of answers) assert.equal(statusCode, 303);
  assert.equal(answers[0]?.headers['location'], answers[1]?.headers['location']);
  assert.equal(await history(changing), before + 1);
}

async function history({ site, who }: Changing): Promise<number> {
  const { school } = site.as(who);
  const [{ changes }, parts, names] = await Promise.all([
    site.settings.history(school),
    site.people.parts.standing(school),
    site.people.names.standing(school),
  ]);
  return changes.length + names.length + parts.waiting.length + parts.settled.length;
}

/** Going back after it was saved, and sending each page again: it is said, and nothing is done twice. */
export async function back(changing: Changing): Promise<void> {
  const form = formIn((await changing.visitor.get(changing.path)).body);
  const change = await anyChange(changing);
  const { action, sent } = await checked(changing, change);
  const to = await changing.visitor.post(action, sent);
  assert.equal(to.statusCode, 303);
  const before = await written(changing);
  const again = await changing.visitor.post(action, sent);
  assert.equal(again.headers['location'], to.headers['location']);
  const typed = await changing.visitor.post(form.action, sentOf(form, change));
  assert.ok([409, 422].includes(typed.statusCode), 'nothing is left to change, or it is told');
  assert.equal(await written(changing), before);
}

/** Open in two windows: whoever sends second is told, keeps every word, and nothing was written over. */
export async function twoWindows(changing: Changing): Promise<void> {
  const { visitor, path } = changing;
  const first = await anyChange(changing);
  const others = changing.changes.filter((one) => one !== first);
  const form = formIn((await visitor.get(path)).body);
  const seconds = await Promise.all(
    others.map(async (other) => {
      const { statusCode, body } = await visitor.post(form.action, sentOf(form, other));
      return statusCode === 200 ? { other, check: formIn(body) } : null;
    }),
  );
  const one = await checked(changing, first);
  assert.equal((await visitor.post(one.action, one.sent)).statusCode, 303);
  const before = await written(changing);
  let told = 0;
  for (const second of seconds) {
    if (!second) continue;
    const typed = await visitor.post(form.action, sentOf(form, second.other));
    const sent = sentOf(second.check, { _reason: `${why} Too.` });
    const saved = await visitor.post(second.check.action, sent);
    for (const { statusCode, body } of [typed, saved]) {
      assert.ok([409, 422].includes(statusCode), String(statusCode));
      leadsToErrors(body);
      assert.deepEqual(lostFrom(formIn(body), sentOf(form, second.other)), []);
    }
    assert.deepEqual(lostFrom(formIn(saved.body), sent), []);
    if (saved.statusCode === 409) told += 1;
  }
  assert.equal(await written(changing), before);
  // Where nothing else is left to choose, there is no second window.
  assert.ok(told > 0 || seconds.every((second) => second === null), 'somebody is told');
}

export const troubles = {
  'everything empty': empty,
  'refused, keeps the words': refused,
  'without a reason': withoutReason,
  'going on changing': goingOn,
  'two windows': twoWindows,
  'twice at once': atOnce,
  'back after sending': back,
  'session over': sessionOverOnEach,
} as const;
