import { z } from 'zod';
import { type AgeBand, type RemovalRouteId } from '#guidance';
import { refuse } from '#kit';
import { addressIn } from './addresses.ts';
import { noSuchChild } from '../../who/children.ts';
import { type Option } from '#acts';
import { defineActAdding } from '../../act.ts';
import { removalServices, waysFor } from './words.ts';
import { aChild } from '../../questions.ts';

const ages = {
  'under-13': { label: 'Under 13' },
  '13-to-17': { label: '13 to 17' },
  '18-or-over': { label: '18 or over' },
  'not-known': { label: 'I do not know' },
} as const satisfies Record<AgeBand, Option>;

const reporters = {
  'with-help': { label: 'The young person, with help' },
  'young-person': { label: 'The young person, by themselves' },
  parent: { label: 'A parent or carer' },
  staff: { label: 'A member of staff' },
  police: { label: 'The police' },
  'other-setting': { label: 'Another school, college or setting' },
} as const;

const themselves: readonly string[] = ['with-help', 'young-person'];

/** Ways that only some people can take, and the sentence that says so. */
const whoMay: Readonly<
  Record<string, { readonly by: readonly string[]; readonly says: string } | undefined>
> = {
  'report-remove': {
    by: themselves,
    says: 'Report Remove is for the young person to do, with help if they want it. Nobody can do it for them.',
  },
  stopncii: { by: themselves, says: 'StopNCII is for the person pictured to do themselves.' },
  'professionals-helpline': {
    by: ['staff'],
    says: 'The Professionals Online Safety Helpline is for staff to ask.',
  },
};

/** One report to have imagery taken down: by whom, where, with whose account, its reference (procedure.md 2.8). */
export const reportForRemoval = defineActAdding({
  name: 'report-for-removal',
  may: 'the leads',
  title: 'Record a report to have it taken down',
  done: 'The report is recorded. You will be reminded to look again after 48 hours.',
  event: 'reported-for-removal/1',
  recorded: 'Reported, to have it taken down',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    child: aChild('For which child?'),
    age: {
      kind: 'choice',
      label: 'How old are they now?',
      hint: 'Some ways are only for people under 18, and some only for adults',
      options: ages,
      missing: 'Say how old they are now, or that you do not know',
    },
    service: {
      kind: 'choice',
      label: 'Where is it?',
      hint: 'Go by what you were told. Nobody goes to look',
      options: removalServices,
      missing: 'Say where it is, or that you do not know',
    },
    route: {
      kind: 'choice',
      label: 'How was it reported?',
      hint: 'If you have a choice, begin with the first',
      options: waysFor('13-to-17'),
      missing: 'Say how it was reported',
      onlyWhen: { field: 'age', is: ['under-13', '13-to-17', 'not-known'] },
    },
    adultRoute: {
      kind: 'choice',
      label: 'How was it reported?',
      hint: 'What was made before they were 18 is still imagery of a child',
      options: waysFor('18-or-over'),
      missing: 'Say how it was reported',
      onlyWhen: { field: 'age', is: ['18-or-over'] },
    },
    by: {
      kind: 'choice',
      label: 'Who made the report?',
      options: reporters,
      missing: 'Say who made the report',
    },
    account: {
      kind: 'choice',
      label: 'With whose account?',
      options: {
        own: { label: 'The young person’s own' },
        family: { label: 'A parent’s or carer’s' },
        school: { label: 'A school account' },
        none: { label: 'No account was needed' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say with whose account, or that you do not know',
    },
    helper: {
      kind: 'person',
      from: 'staff',
      label: 'Who helped them, if anybody from school did?',
      hint: 'Helping means sitting beside them, without looking at the screen',
      missing: 'Choose who helped',
      optional: true,
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    reference: {
      kind: 'text',
      width: 'short',
      label: 'The report’s reference, if there is one',
      hint: 'Never a web address or the name of an account',
      missing: 'Give the reference',
      optional: true,
    },
    reason: {
      kind: 'reason',
      label: 'Why this way, and what does the young person want?',
      missing: 'Say why this way and what the young person wants',
    },
  },
  pages: [
    { title: 'Getting it taken down', fields: ['child', 'age', 'service'] },
    {
      title: 'How it was reported',
      intro:
        'No way can promise that it goes. Each can help, and trying another is always possible.',
      fields: ['route', 'adultRoute', 'by', 'account', 'helper'],
    },
    { title: 'When, and the reference', fields: ['at', 'reference', 'reason'] },
  ],
  adds: z.strictObject({ report: z.string() }),
  decide: (input, { state, newId }) => {
    const rule = whoMay[input.route ?? input.adultRoute ?? ''];
    if (rule && !rule.by.includes(input.by)) return refuse('not-theirs-to-report', rule.says);
    return noSuchChild(state, input.child) ?? addressIn(input.reference) ?? { report: newId };
  },
  follow: (state, event) => {
    const { data, sequence } = event;
    const { child, service, age, by, at, reference } = data;
    const report = {
      at,
      sequence,
      id: data.report,
      child,
      service,
      age,
      by,
      route: (data.route ?? data.adultRoute ?? 'service') as RemovalRouteId,
      reference,
      looks: [],
      outcome: null,
    };
    return { ...state, removals: [...state.removals, report] };
  },
});
