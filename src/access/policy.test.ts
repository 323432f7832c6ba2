import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ActName, actNames, acts } from '#cases';
import { audiences, everyone, roleWords } from '#schools';
import type { Role } from './actor.ts';
import { expectedGroups, expectedPolicy } from './policy.expected.ts';
import { denialOf, type InACase, mayHere, mayIn, noRelation, type Relation } from './policy.ts';
import { type Right, rights, type ViewName, views } from './rights.table.ts';

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
const [heading = [], ...groups] = expectedGroups
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
  .filter(([first]) => first);

/** The group that may do each thing: a line that ends in a colon names the group of those below it. */
const groupOf = new Map<string, string>();
const listed: string[] = [];
for (const [, group = '', names = ''] of expectedPolicy.matchAll(/^ {2}(\S+):\n((?: {4}.*\n)+)/gm))
  for (const name of names.trim().split(/\s+/)) {
    listed.push(name);
    groupOf.set(name, group);
  }

const everyRole = Object.keys(roleWords) as readonly Role[];
const rightNames = Object.keys(rights) as readonly Right[];
const viewNames = Object.keys(views) as readonly ViewName[];
type Permission = InACase | Right;
const everyPermission: readonly Permission[] = [...viewNames, ...rightNames, ...actNames];
const isRight = (permission: Permission): permission is Right => Object.hasOwn(rights, permission);

function allows(roles: readonly Role[], permission: Permission, relation: Relation): boolean {
  return isRight(permission) ? mayHere(roles, permission) : mayIn(roles, permission, relation);
}

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
            aside: false,
          })),
        ),
      ),
    ),
  ),
);

/** What the table written by hand says. */
function expected(role: Role, permission: Permission, relation: Required<Relation>): boolean {
  const group = groups.find(([name]) => name === groupOf.get(permission));
  const mark = group?.[heading.indexOf(role) + 1] ?? '-';
  const asked = relation.askedForSecondOpinion && (mark === 'asked' || mark === 'ask/man');
  const manages = relation.managing && (mark === 'manages' || mark.endsWith('/man'));
  const reported = relation.reported && mark.startsWith('rep');
  const task = relation.hasTask && mark.startsWith('tas');
  const supports = relation.supports && mark.startsWith('sup');
  const closed = relation.barred && !isRight(permission);
  return !closed && (mark === 'yes' || asked || manages || reported || task || supports);
}

describe('the table written by hand', () => {
  test('has a column for every role, and every act, view and right in one group', () => {
    assert.deepEqual(heading.toSorted(), everyRole.toSorted());
    assert.deepEqual(listed.toSorted(), everyPermission.toSorted());
    assert.deepEqual(
      [...new Set(groupOf.values())].toSorted(),
      groups.map(([name]) => name).toSorted(),
    );
  });

  test('has a mark that means something in every place', () => {
    for (const [name, ...said] of groups) {
      assert.equal(said.length, heading.length, name);
      for (const mark of said) assert.ok(marks.includes(mark), `${name}: ${mark}`);
    }
  });
});

describe('the audiences', () => {
  test('“everyone” is everybody there is', () => {
    assert.deepEqual(everyone.toSorted(), everyRole.toSorted());
  });

  test('each is named by something, and no two are the same under two names', () => {
    const used = new Set<string>([
      ...Object.values(views),
      ...Object.values(rights),
      ...actNames.map((name) => acts[name].may),
    ]);
    assert.deepEqual([...used].toSorted(), Object.keys(audiences).toSorted());
    const each = Object.values(audiences).map(({ says: _, ...who }) => JSON.stringify(who));
    assert.equal(new Set(each).size, each.length);
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
    for (const permission of [...viewNames, ...actNames])
      for (const relation of everyRelation.filter(({ barred }) => barred))
        assert.equal(denialOf(everyRole, permission, relation), 'barred');
  });

  test('denies what is no act and no view, to everybody', () => {
    const unknown = ['delete-case', '', 'toString', '__proto__', 'constructor'] as unknown[];
    for (const permission of unknown) {
      assert.equal(denialOf(everyRole, permission as InACase, noRelation), 'role');
      assert.equal(mayHere(everyRole, permission as Right), false);
    }
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

const inside: readonly Permission[] = ['worklist', 'case', 'chronology', 'advice'];
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
    for (const role of everyRole) assert.ok(allows([role], 'report-concern', noRelation), role);
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
        'what-is-asked',
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
        allows(['staff'], permission, relation) && !allows(['staff'], permission, noRelation),
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
          allows([role], permission, relation) && !allows([role], permission, noRelation),
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
    for (const permission of [...viewNames, ...actNames])
      assert.equal(mayIn(['lead', 'head'], permission, barred), false);
  });

  test('only a head says who plays which part, and no case manager changes the school', () => {
    for (const role of everyRole)
      assert.equal(allows([role], 'name-people', noRelation), role === 'head', role);
    const managing = { barred: false, askedForSecondOpinion: false, managing: true };
    for (const right of rightNames.filter((one) => one.startsWith('change-')))
      for (const role of ['senior-leader', 'chair'] as const)
        assert.equal(allows([role], right, managing), false, `${role} ${right}`);
  });
});

describe('whoever is pictured, while somebody else manages the case', () => {
  const relation: Relation = { ...noRelation, aside: true };
  const leaders = ['lead', 'deputy', 'head'] as const;

  test('may look as before, hand over what is with them and call 999, and by their role nothing more', () => {
    const left = new Set(
      leaders.flatMap((role) => actNames.filter((act) => mayIn([role], act, relation))),
    );
    assert.deepEqual([...left].toSorted(), [
      'call-emergency-services',
      'hand-over',
      'report-concern',
    ]);
    for (const role of leaders)
      for (const view of viewNames)
        assert.equal(mayIn([role], view, relation), mayIn([role], view, noRelation), view);
  });

  test('may do what is theirs as anybody’s, and answer what they were asked before', () => {
    assert.ok(mayIn(['lead'], 'finish-task', { ...relation, hasTask: true }));
    assert.ok(mayIn(['lead'], 'give-first-account', { ...relation, reported: true }));
    assert.ok(mayIn(['head'], 'give-second-opinion', { ...relation, askedForSecondOpinion: true }));
  });
});
