import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { practices } from '../duties/practices.ts';
import { stillMissing } from '../duties/closure.ts';
import { nameIn } from '../views/open-view.ts';
import type { Part } from '../part.ts';
import { directory, tell } from '../testing.ts';
import { allParts } from './all-parts.ts';
import { facts, opened, well, withAsh } from './testing.ts';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

/** What a file of a part’s folder hands on, where there is such a file. */
async function handedOn(part: string, file: string): Promise<Readonly<Record<string, unknown>>> {
  if (!readdirSync(`${here}/${part}`).includes(file)) return {};
  return (await import(pathToFileURL(`${here}/${part}/${file}`).href)) as Record<string, unknown>;
}

describe('the declaration of a part', () => {
  test('stands in the folder of that name, and each folder is a part', () => {
    assert.deepEqual(folders.toSorted(), Object.keys(allParts).toSorted());
  });

  test('leaves out nothing that its folder has: steps, what is missing, what it keeps track of', async () => {
    for (const part of Object.values<Part>(allParts))
      for (const what of ['steps', 'missing', 'panel'] as const) {
        const values = Object.entries(await handedOn(part.name, `${what}.ts`));
        const [, whole] = values.find(([name]) => name.toLowerCase().endsWith(what)) ?? [];
        assert.equal(part[what], whole, `${part.name}: ${what}`);
      }
  });

  test('is all that says how a duty is met: no other part says it too, and none is left out', async () => {
    const all = await Promise.all(folders.map((part) => handedOn(part, 'duties.ts')));
    const met = all.flatMap((file) =>
      Object.values(file).flatMap((one) => Object.entries(one ?? {})),
    );
    const ids = met.map(([id]) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const [id, practice] of met)
      assert.equal(practices[id as keyof typeof practices], practice, id);
  });
});

test('what is missing is said in the order in which somebody would do it', () => {
  const { state } = tell([
    ...[...withAsh, facts({ immediateRisk: 'yes' })],
    ...[well('add-task'), well('secure-device')],
  ]);
  const order = stillMissing(state).map(({ what }) => what);
  const places = ['danger', 'decision', 'parents', 'support', 'task', 'device', 'learning'];
  assert.deepEqual(
    order.filter((what) => places.includes(what)),
    places,
  );
  assert.equal(order.at(-1), 'learning');
});

test('a thing of any part is called by its part, and an id of nothing as it is', () => {
  const { state } = tell([
    ...withAsh,
    ...[well('add-task'), well('secure-device'), well('refer-to-police'), well('isolate-system')],
    ...[well('record-search'), well('report-for-removal'), well('record-spread')],
  ]);
  const nameOf = nameIn(state, directory);
  const [task, device, referral] = [state.tasks[0], state.devices[0], state.referrals[0]];
  const [system, search, report] = [state.systems[0], state.searches[0], state.removals[0]];
  assert.equal(nameOf(task?.id ?? ''), task?.title);
  assert.match(nameOf(device?.id ?? ''), /^Ash Tallow’s phone/);
  assert.equal(nameOf(referral?.id ?? ''), 'The referral to the police');
  // One entry made both, and the task is what people see.
  assert.equal(system?.task, system?.id);
  assert.match(nameOf(system?.id ?? ''), /^Make this unreachable: the shared drive/);
  assert.equal(nameOf(search?.id ?? ''), 'How Ash Tallow was searched');
  assert.match(nameOf(report?.id ?? ''), /, for Ash Tallow$/);
  assert.equal(nameOf(state.reaches[0]?.id ?? ''), state.reaches[0]?.name);
  assert.equal(nameOf('no-such-thing'), 'no-such-thing');
  assert.equal(nameOf('3'), 'entry 3');
  assert.equal(nameIn(tell(opened).state, directory)('somebody-else'), 'Somebody else');
});
