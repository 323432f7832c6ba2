import { z } from 'zod';
import { type FactName, factNames } from '#guidance';
import { refuse } from '#kit';
import { done } from '#acts';
import { defineActAdding } from '../../act.ts';
import { accountPicks } from './differing.ts';

/** Where accounts differ, the lead says which holds and why. Every account stays in the record. */
export const settleAccount = defineActAdding({
  name: 'settle-account',
  may: 'the leads',
  title: 'Say which account holds',
  done: 'It is recorded which account holds, and the advice has been worked out again. The others stay in the record.',
  event: 'account-settled/1',
  recorded: 'Said which account holds',
  // The account is chosen by who gave it, who may be another child.
  file: { of: 'case', without: ['account'], alone: ['reason'] },
  from: ['reported', 'open', 'closed'],
  offered: (state) => accountPicks(state).length > 0,
  fields: {
    account: {
      kind: 'about',
      from: accountPicks,
      label: 'Which of these holds?',
      hint: 'Children who are frightened often take back what they said. Choose what you would act on if the more urgent were true',
      missing: 'Choose the account that holds',
    },
    reason: {
      kind: 'reason',
      label: 'Why does this one hold, and not the others?',
      missing: 'Say why this one holds',
    },
  },
  pages: [{ title: 'Say which account holds', fields: ['account', 'reason'] }],
  adds: z.strictObject({
    fact: z.enum(factNames as [FactName, ...FactName[]]),
    entry: z.number(),
    value: z.string(),
  }),
  decide: (input, { state }) => {
    const [named = '', entry = '', ...value] = input.account.split(':');
    const fact = factNames.find((one) => one === named);
    return fact && accountPicks(state).some((pick) => pick.value === input.account)
      ? { fact, entry: Number(entry), value: value.join(':') }
      : refuse('no-such-account', 'Choose one of the accounts that differ.');
  },
  follow: (state, event) => {
    const { fact, entry, value } = event.data;
    return {
      ...state,
      settled: { ...state.settled, [fact]: { ...done(event), entry, value } },
      factsChanged: done(event),
    };
  },
});
