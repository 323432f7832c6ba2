import type { CaseState } from '#cases';
import { lanternfield, staff } from '#examples';
import { agreement, looked, putForward } from '../../src/cases/parts/testing.ts';
import { heard, known, opened, type Tale } from './tale.ts';

const nobodyLooks = { ways: { ...lanternfield.ways, viewingException: false } };

const answeredNo = {
  answer: 'no',
  tried: null,
  notEnough: null,
  agencies: null,
  discussedWith: null,
  discussedAt: null,
  second: null,
} as const;

/** It took place as soon as it was agreed. */
const atOnce = ({ viewings }: CaseState) => ({
  ...looked,
  at: viewings.at(-1)?.answer?.at ?? looked.at,
});

/** Whether anybody may look: no, and what follows where it was not no. */
export const looking: readonly Tale[] = [
  {
    name: 'A mother offers to show the picture; nobody looks, and her daughter reports it herself',
    advised: 'consult',
    decided: 'in-setting',
    async tell(the) {
      await opened(the, { ash: ['pictured', 'made-it', 'told-us'] });
      await known(the, { sharing: 'beyond-intended', sharedWithAgreement: 'no' });
      await the.does('lead', 'hold-initial-review-meeting', { viewing: 'considered' });
      await the.does('lead', 'consider-viewing', {
        askedBy: 'family',
        reason: 'Her daughter has told us all that we need, and reports it herself this afternoon.',
      });
      await the.does('lead', 'report-for-removal');
    },
  },
  {
    name: 'The lead puts a look to the head, who says no; social care is asked again instead',
    advised: 'in-setting',
    async tell(the) {
      await opened(the, { cove: ['pictured'] });
      await known(the, { violentOrAtypical: 'not-known' });
      await the.does('lead', 'consider-viewing', putForward);
      await the.isRefused('not-everything-answered').when('lead', 'close-case');
      await the.isRefused('unknown').when('senior', 'answer-viewing');
      await the.does('head', 'answer-viewing');
      await the.isRefused('nothing-agreed').when('lead', 'record-viewing');
      await heard(the, 'Cove Wickett, to the school nurse', { violentOrAtypical: 'no' });
      await the.does('lead', 'record-consultation');
    },
  },
  {
    name: 'A look is agreed by a second person and takes place; the lead is offered support, and the chair reviews how it came about',
    advised: 'consult',
    decided: 'refer-social-care',
    async tell(the) {
      await opened(the, { elm: ['pictured', 'told-us'] });
      await known(the, { violentOrAtypical: 'not-known', enoughInformation: 'no' });
      await the.does('lead', 'record-consultation');
      await the
        .isRefused('second-person-is-you')
        .when('lead', 'consider-viewing', { ...putForward, second: staff.lead.id });
      await the.does('lead', 'consider-viewing', putForward);
      await the.isRefused('not-yours-to-do').when('deputy', 'answer-viewing', agreement);
      await the.does('head', 'answer-viewing', agreement);
      await the.isRefused('not-the-one-agreed').when('lead', 'record-viewing', (state) => ({
        ...{ ...atOnce(state), who: staff.deputy.id, present: staff.lead.id },
      }));
      await the.does('lead', 'record-viewing', atOnce);
      await the.does('deputy', 'offer-support-to-staff');
      await the.does('lead', 'decide', { outcome: 'refer-social-care' });
      await the
        .isRefused('reviewer-had-a-part')
        .when('lead', 'ask-for-viewing-review', { reviewer: staff.head.id });
      await the.does('lead', 'ask-for-viewing-review', { reviewer: staff.chair.id });
      await the.isRefused('unknown').when('senior', 'review-viewing');
      await the.does('chair', 'review-viewing');
    },
  },
  {
    name: 'A look is agreed, but pressure comes to light before anybody looked, and it is for the police',
    advised: 'refer',
    async tell(the) {
      await opened(the, { fern: ['pictured'] });
      await known(the, { violentOrAtypical: 'not-known' });
      await the.does('lead', 'consider-viewing', putForward);
      await the.does('head', 'answer-viewing', agreement);
      await heard(the, 'Fern Glimmer, to her tutor', { coercion: 'suspected' });
      the.passes(1);
      await the.isRefused('agreement-ended').when('lead', 'record-viewing', () => ({
        ...looked,
        at: '2026-11-05T10:30:00.000Z',
      }));
      await the.does('lead', 'record-viewing');
      await the.isRefused('police-decide').when('lead', 'consider-viewing', putForward);
    },
  },
  {
    name: 'In a school that has not switched the exception on, the only answer is no',
    advised: 'in-setting',
    ways: nobodyLooks,
    async tell(the) {
      await opened(the, { gale: ['pictured', 'made-it'] });
      await known(the);
      await the.isRefused('viewing-switched-off').when('lead', 'consider-viewing', putForward);
      await the.does('lead', 'consider-viewing', { ...putForward, ...answeredNo });
    },
  },
  {
    name: 'A tutor looked on purpose and says so; the head reviews it, and the LADO is asked',
    advised: 'refer-lado',
    async tell(the) {
      await opened(the, { reed: ['pictured'] });
      await known(the);
      await the.does('lead', 'record-exposure', { how: 'on-purpose', person: staff.teacher.id });
      await the.does('lead', 'offer-support-to-staff');
      await the
        .isRefused('head-looks-into-it')
        .when('lead', 'ask-for-viewing-review', { reviewer: staff.senior.id });
      await the.does('lead', 'ask-for-viewing-review', { reviewer: staff.head.id });
      await the.does('head', 'review-viewing', { finding: 'not-right', staffConcern: 'not-known' });
    },
  },
];
