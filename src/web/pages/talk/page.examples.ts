import { exampleOf } from '../../gallery/example.ts';
import { does, inventedCase } from '../../gallery/invented-case.ts';
import { assessedSteps, inventedCases } from '../../gallery/invented-cases.examples.ts';
import { staff } from '#examples';
import type { OpenCase } from '#casework';
import { talkPage, talkView, type TalkView } from './page.ts';

const plan = (asked: 'no-need' | 'to-be-asked') =>
  does('lead', 'plan-conversation', ({ people }) => ({
    child: people[0]?.id ?? '',
    leads: staff.pastoral.id,
    present: ['trusted-adult', 'communication-support'] as const,
    plannedFor: '2026-11-05T14:00:00.000Z',
    asked,
    age: 'from-12' as const,
    needs: ['autism', 'distress'] as const,
    language: 'interpreter' as const,
    reason: 'She asked to be heard, with Marigold beside her.',
  }));

function cardIn(opened: OpenCase): TalkView {
  const view = talkView(opened, opened.state.people[0]?.id ?? '');
  if (!view) throw new Error('There is a child in the example.');
  return view;
}

export const talkExamples = exampleOf(talkPage, {
  'nothing planned': cardIn(inventedCases.assessed),
  'made for somebody who needs clear words and an interpreter': cardIn(
    inventedCase('lead', [...assessedSteps, plan('no-need')]),
  ),
  'the police have not been asked yet': cardIn(
    inventedCase('lead', [...assessedSteps, plan('to-be-asked')]),
  ),
});
