import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ActName, actNames } from '#cases';
import { roleWords } from '#schools';
import type { Role } from './actor.ts';
import { expectedPolicy } from './policy.expected.ts';
import { allows, denialOf, type Relation } from './policy.ts';
import { type Permission, settingsRights, type ViewName, views } from './policy.table.ts';

const marks = [
  'yes',
  'asked',
  'manages',
  'ask/man',
  'report',
  'rep/man',
  'task',
  'tas/man',
  'support',
  'sup/man',
  '-',
];
const [heading = [], ...rows] = expectedPolicy
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
  .filter(([first]) => first);

const everyRole = Object.keys(roleWords) as readonly Role[];
const everyPermission: readonly Permission[] = [...views, ...settingsRights, ...actNames];

const either = [true, false];
const everyRelation: readonly Required<Relation>[] = either.flatMap((barred) =>
  either.flatMap((askedForSecondOpinion) =>
    either.flatMap((managing) =>
      either.flatMap((reported) =>
        either.flatMap((hasTask) =>
          either.map((supports) => ({
            barred,
            askedForSecondOpinion,
            managing,
            reported,
            hasTask,
            supports,
          })),
        ),
      ),
    ),
  ),
);
const nothingSpecial: Relation = { barred: false, askedForSecondOpinion: false };

/** What the table written by hand says. */
function expected(role: Role, permission: Permission, relation: Required<Relation>): boolean {
  const mark = rows.find(([name]) => name === permission)?.[heading.indexOf(role) + 1] ?? '-';
  const asked = relation.askedForSecondOpinion && (mark === 'asked' || mark === 'ask/man');
  const manages = relation.managing && (mark === 'manages' || mark.endsWith('/man'));
  const reported = relation.reported && mark.startsWith('rep');
  const task = relation.hasTask && mark.startsWith('tas');
  const supports = relation.supports && mark.startsWith('sup');
  return !relation.barred && (mark === 'yes' || asked || manages || reported || task || supports);
}

describe('the table written by hand', () => {
  test('has a column for every role and a row for every act and view, each once', () => {
    assert.deepEqual(heading.toSorted(), everyRole.toSorted());
    assert.deepEqual(rows.map(([name]) => name).toSorted(), everyPermission.toSorted());
  });

  test('has a mark that means something in every place', () => {
    for (const [name, ...said] of rows) {
      assert.equal(said.length, heading.length, name);
      for (const mark of said) assert.ok(marks.includes(mark), `${name}: ${mark}`);
    }
  });
});

describe('the policy', () => {
  for (const permission of everyPermission)
    test(`grants “${permission}” to those the table names, and to nobody else`, () => {
      for (const role of everyRole)
        for (const relation of everyRelation)
          assert.equal(
            allows([role], permission, relation),
            expected(role, permission, relation),
            `${role} ${JSON.stringify(relation)}`,
          );
    });

  test('lets somebody with two roles do what either may, and no more', () => {
    for (const permission of everyPermission)
      for (const relation of everyRelation)
        for (const one of everyRole)
          for (const other of everyRole)
            assert.equal(
              allows([one, other], permission, relation),
              allows([one], permission, relation) || allows([other], permission, relation),
            );
  });

  test('denies everything to somebody without a role', () => {
    for (const permission of everyPermission)
      for (const relation of everyRelation) assert.equal(allows([], permission, relation), false);
  });

  test('denies whoever is barred, whatever else they are to the case', () => {
    for (const permission of everyPermission)
      for (const relation of everyRelation.filter(({ barred }) => barred))
        assert.equal(denialOf(everyRole, permission, relation), 'barred');
  });

  test('denies what is no act and no view, to everybody', () => {
    const unknown = ['delete-case', '', 'toString', '__proto__', 'constructor'] as unknown[];
    for (const permission of unknown as Permission[])
      assert.equal(denialOf(everyRole, permission, nothingSpecial), 'role');
  });
});

/** What is denied to each of these roles however the case stands, short of managing it. */
function never(roles: readonly Role[], permissions: readonly Permission[]): void {
  for (const role of roles)
    for (const permission of permissions)
      for (const askedForSecondOpinion of either)
        assert.equal(
          allows([role], permission, { barred: false, askedForSecondOpinion }),
          false,
          `${role} ${permission}`,
        );
}

const inside: readonly ViewName[] = ['worklist', 'case', 'chronology', 'advice'];
const decisions: readonly ActName[] = [
  'open-case',
  'decline-to-open',
  'decide',
  'withhold-from-parents',
  'close-case',
  'reopen-case',
];

describe('separation of duties (procedure.md section 10)', () => {
  test('whoever reports sees their own reports, and nothing of a case', () => {
    never(['staff', 'pastoral', 'prevention-lead'], [...inside, ...decisions]);
  });

  test('governors, the IT lead and the data protection officer see no case', () => {
    never(['safeguarding-governor', 'it-lead', 'data-protection-officer'], inside);
  });

  test('anybody who works or volunteers here can pass on a concern, governors too', () => {
    for (const role of everyRole) assert.ok(allows([role], 'report-concern', nothingSpecial), role);
  });

  test('a senior leader and the chair see a case only while asked, and then only look and answer', () => {
    never(['senior-leader', 'chair'], decisions);
    for (const role of ['senior-leader', 'chair'] as const) {
      const asked = { barred: false, askedForSecondOpinion: true };
      const may = everyPermission.filter((permission) => allows([role], permission, asked));
      const ofNoCase = role === 'chair' ? ['see-parts'] : [];
      const own = ['own-reports', 'own-tasks', 'report-concern', ...ofNoCase];
      assert.deepEqual(may.filter((permission) => !own.includes(permission)).toSorted(), [
        'advice',
        'agree-to-lift-bar',
        'agree-to-take-back',
        'answer-viewing',
        'case',
        'chronology',
        'give-second-opinion',
        'review-viewing',
      ]);
    }
  });

  test('nobody gives a second opinion that was not asked of them', () => {
    for (const role of everyRole) {
      const relation = { barred: false, askedForSecondOpinion: false, managing: true };
      for (const opinion of ['give-second-opinion', 'answer-viewing', 'review-viewing'] as const)
        assert.equal(denialOf([role], opinion, relation), 'not-asked', role);
    }
  });

  test('the head looks, refers and calls, and decides only in a case that is theirs to manage', () => {
    never(['head'], decisions);
    const managing = { barred: false, askedForSecondOpinion: false, managing: true };
    for (const act of decisions) assert.ok(allows(['head'], act, managing), act);
  });

  test('whoever reported may add what they saw and did, and sees nothing of the case by it', () => {
    const relation = { barred: false, askedForSecondOpinion: false, reported: true };
    const more = everyPermission.filter(
      (permission) =>
        allows(['staff'], permission, relation) && !allows(['staff'], permission, nothingSpecial),
    );
    assert.deepEqual(more.toSorted(), [
      'call-emergency-services',
      'give-first-account',
      'report-as-law-requires',
    ]);
  });

  test('whoever has a task may finish it, and sees nothing of the case by it', () => {
    for (const role of ['staff', 'pastoral', 'it-lead', 'prevention-lead'] as const) {
      const relation = { barred: false, askedForSecondOpinion: false, hasTask: true };
      const more = everyPermission.filter(
        (permission) =>
          allows([role], permission, relation) && !allows([role], permission, nothingSpecial),
      );
      assert.deepEqual(more, ['finish-task'], role);
    }
  });

  test('nobody manages a case by being called its manager who has no such role', () => {
    const managing = { barred: false, askedForSecondOpinion: false, managing: true };
    for (const role of ['staff', 'pastoral', 'it-lead', 'safeguarding-governor'] as const)
      assert.equal(allows([role], 'case', managing), false, role);
  });

  test('a leader of safeguarding may do nothing at all in a case about them', () => {
    const barred = { barred: true, askedForSecondOpinion: true, managing: true };
    for (const permission of everyPermission)
      assert.equal(allows(['lead', 'head'], permission, barred), false);
  });

  test('only a head says who plays which part, and no case manager changes the school', () => {
    for (const role of everyRole)
      assert.equal(allows([role], 'name-people', nothingSpecial), role === 'head', role);
    const managing = { barred: false, askedForSecondOpinion: false, managing: true };
    for (const right of settingsRights)
      for (const role of ['senior-leader', 'chair'] as const)
        assert.equal(allows([role], right, managing), false, `${role} ${right}`);
  });
});
