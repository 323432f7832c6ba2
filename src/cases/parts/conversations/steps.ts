import { dueAt, type School } from '#schools';
import { childrenOf } from '../../who/children.ts';
import { byEndOf, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { type ConversationPlan, mustWait, openPlan } from './state.ts';

interface Child {
  readonly id: string;
  readonly name: string;
}

function planned({ id, name }: Child, plan: ConversationPlan, { calendar }: School): OwnStep {
  const duty = 'talk-with-young-person' as const;
  if (!mustWait(plan))
    return {
      id: `talk-${id}`,
      duty,
      title: `Talk with ${name}`,
      note: 'There is a card to prepare with. Look for solutions; no “why did you”.',
      owner: 'whoever leads the conversation',
      act: 'record-conversation',
      about: { child: id },
      dueAt: plan.plannedFor,
    };
  return {
    id: `ask-before-talking-${id}`,
    duty,
    title: `Find out whether you may talk with ${name} yet`,
    note: 'The police or social care may need the first account. Then plan it again with what they said.',
    owner: theLead,
    act: 'plan-conversation',
    about: { child: id },
    dueAt: dueAt({ kind: 'working-days', days: 1 }, plan.at, calendar),
  };
}

/** To talk, or to ask whether one may; and to be in touch again on the day that was agreed. */
export const conversationSteps: StepsOf = (state, school) =>
  childrenOf(state).flatMap((child): OwnStep[] => {
    const plan = openPlan(state, child.id);
    if (plan) return [{ ...planned(child, plan, school), outlivesClosing: true }];
    const last = state.conversations.findLast((one) => one.child === child.id);
    if (!last?.nextContact) return [];
    return [
      {
        id: `contact-${child.id}`,
        title: `Be in touch with ${child.name} again, as agreed`,
        note: 'If that is no longer wanted, say so in the record of it, and give no new date.',
        owner: theLead,
        act: 'record-conversation',
        about: { child: child.id },
        outlivesClosing: true,
        dueAt: byEndOf(last.nextContact, school),
      },
    ];
  });
