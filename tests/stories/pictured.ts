import assert from 'node:assert/strict';
import { isStaffMatter } from '#cases';
import { staff } from '#examples';
import { known, opened, type Tale } from './tale.ts';
import type { Telling } from './telling.ts';

/** A teacher is in the case as the person pictured. */
const teacherPictured = (the: Telling) =>
  the.does('lead', 'add-person', {
    kind: 'staff',
    staffMember: staff.assistant.id,
    staffRoles: ['pictured'],
    learner: null,
    childRoles: null,
  });

const ofATeacher = {
  ...{ youngestDepictedAge: 'adult', childInvolved: 'yes', staffImplicated: 'no' },
  ...{ origin: 'generated', sharedWithAgreement: 'no', motive: 'joke' },
} as const;

const taking = { matter: 'adult-pictured', distress: 'no', adultBehind: 'no' } as const;

/** Talks with the teacher, who is asked what they want and is not asked about themselves. */
async function heard(the: Telling): Promise<void> {
  const teacher = the.state.people.find(({ kind }) => kind === 'staff')?.id ?? '';
  await the.does('lead', 'follow-adult-route', {
    person: teacher,
    told: ['revenge-porn-helpline', 'stopncii', 'staff-support', 'support-here'],
    police: 'undecided',
    risk: 'no',
  });
}

/** Nobody treats the teacher as the one a concern is about. */
function assertNotAccused({ state }: Telling): void {
  assert.ok(!isStaffMatter(state));
  assert.ok(!state.referrals.some(({ to }) => to === 'lado'));
  assert.deepEqual(state.staffSaidToBeInvolved, []);
}

/** Pictures of adults that young people made or altered. */
export const pictured: readonly Tale[] = [
  {
    name: 'Students alter a picture of a teacher, who is the person harmed and is never the one the concern is about',
    advised: 'consult',
    class: 'aggravated: reckless-misuse',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { jet: ['made-it', 'passed-it-on'], gale: ['received-it', 'told-us'] });
      await teacherPictured(the);
      await known(the, { ...ofATeacher, sharing: 'beyond-intended' });
      assertNotAccused(the);
      await heard(the);
      await the.does('lead', 'follow-other-policy', { ...taking, policy: 'behaviour' });
      await the.does('lead', 'record-consultation', {
        from: 'safer-schools-officer',
        advised: 'manage-here',
      });
      await the.does('lead', 'hear-the-head');
      await the.does('lead', 'decide', { outcome: 'in-setting' });
      assertNotAccused(the);
    },
  },
  {
    name: 'A child was pressed into altering a picture of a teacher, and both a child and an adult are harmed',
    advised: 'refer',
    async tell(the) {
      await opened(the, { jet: ['made-it'] });
      await teacherPictured(the);
      await known(the, { ...ofATeacher, coercion: 'suspected', sharing: 'public' });
      await heard(the);
      await the.does('lead', 'follow-other-policy', { ...taking, policy: 'child-on-child' });
      await the.does('lead', 'refer-to-police');
      await the.does('lead', 'refer-to-social-care');
      assertNotAccused(the);
    },
  },
];
