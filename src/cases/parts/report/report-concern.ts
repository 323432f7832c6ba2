import { z } from 'zod';
import { defineActAdding } from '../../act.ts';
import { factField } from '../../record/fact-field.ts';
import { theirReference, withTheirReference } from '../referrals/told-before.ts';
import { handled, leaveItAsItIs, reached, withArrival } from './arrivals.ts';
import { referenceFrom } from '#kit';
import {
  childsOwnWords,
  exposures,
  kindsOfImage,
  places,
  services,
  yesNoNotKnown,
} from '../../questions.ts';
import { done } from '../../state.ts';
import { withAccount } from '../../record/accounts.ts';

/** Any member of staff passes on what they have been told (procedure.md 2.1). */
export const reportConcern = defineActAdding({
  name: 'report-concern',
  may: 'everyone',
  title: 'Report a concern',
  done: 'Your report has been sent to the safeguarding team. You will see here when it has been read.',
  event: 'concern-reported/1',
  recorded: 'Concern reported',
  file: { of: 'case', without: ['who', 'whichStaff', 'closeStaff', 'seen', 'attest', 'whoSaw'] },
  from: ['new'],
  begins: true,
  fields: {
    danger: {
      kind: 'choice',
      label: 'Is anyone in danger right now?',
      hint: 'For example a child who says they want to die or to hurt themselves, or who is being threatened',
      options: {
        yes: { label: 'Yes', hint: 'Call 999 now, then finish this report' },
        no: { label: 'No' },
        'not-known': { label: 'I do not know', hint: 'The safeguarding lead will find out first' },
      },
      missing: 'Say whether anyone is in danger right now, or that you do not know',
    },
    toldBy: {
      kind: 'text',
      label: 'Who told you?',
      hint: 'A name, or how you know them. Write “I noticed it myself” if nobody told you',
      missing: 'Say who told you',
    },
    toldAt: {
      kind: 'when',
      label: 'When were you told?',
      past: true,
      missing: 'Give the date and time you were told, as near as you can',
    },
    account: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What were you told, in their words?',
      hint: 'Write what was said, not what you think it means. Do not ask the child for more',
      missing: 'Write what you were told',
    },
    ownWords: childsOwnWords,
    who: {
      kind: 'narrative',
      voice: 'staff',
      label: 'Who is involved?',
      hint: 'Names and year groups if you know them, one on each line. Say if someone is at another school, is an adult, or is not known',
      missing: 'Say who is involved, or that you do not know',
    },
    staffInvolved: {
      ...yesNoNotKnown('Is a member of staff or a volunteer said to have done something wrong?'),
      hint: 'If so, they will not be able to see this report. Somebody who is only pictured, for example in an altered picture, has done nothing: answer no, and name them above',
      missing:
        'Say whether a member of staff is said to have done something wrong, or that you do not know',
    },
    whichStaff: {
      kind: 'people',
      from: 'staff',
      label: 'Which members of staff?',
      missing: 'Choose the members of staff the concern is about',
      onlyWhen: { field: 'staffInvolved', is: ['yes'] },
    },
    closeStaff: {
      kind: 'people',
      from: 'staff',
      label: 'Is anybody on the staff family of a child in this, or close to one at home?',
      hint: 'For example a parent, or a close friend of the family. It says nothing against them: they are kept out of it, so that they need not be a colleague and a parent at once. Leave it empty if you know of nobody',
      missing: 'Choose who is close to a child in this',
      optional: true,
      later: true,
    },
    places: {
      kind: 'choices',
      label: 'Where did it happen?',
      options: places,
      missing: 'Say where it happened, or that you do not know',
    },
    services: {
      kind: 'choices',
      label: 'Which services or apps were used?',
      hint: 'Do not look for it yourself, and do not give a web address',
      options: services,
      missing: 'Say which services were used, or that you do not know',
    },
    doneSoFar: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What has been done so far?',
      hint: 'For example what you said to the child, and where they are now. Write “nothing yet” if so',
      missing: 'Say what has been done so far, or “nothing yet”',
    },
    kinds: {
      kind: 'choices',
      label: 'What kind is it said to be?',
      hint: 'If you were told. You do not have to ask, and nobody looks. Wherever we say “image”, we mean all of these',
      options: kindsOfImage,
      missing: 'Say which kind it is said to be',
      optional: true,
      later: true,
    },
    alreadyTold: {
      ...factField('agencyAlready'),
      hint: 'If you know. Count the family and the child. You do not have to ask',
      later: true,
    },
    theirReference: theirReference('alreadyTold'),
    reached,
    handled,
    seen: {
      kind: 'choice',
      label: 'Has any member of staff seen an image?',
      hint: 'An honest answer never gets anyone into trouble. It is how we make sure they are supported',
      options: exposures,
      missing: 'Say whether any member of staff has seen an image',
    },
    attest: {
      kind: 'attest',
      label: 'Please confirm',
      statement:
        'I have not looked at, copied, saved, sent or deleted any image, and I have not asked anyone else to.',
      missing: 'Tick the box to confirm, or go back and say what happened',
      onlyWhen: { field: 'seen', is: ['none'] },
    },
    whoSaw: {
      kind: 'text',
      label: 'Who saw it, and when?',
      hint: 'Never say what it showed. The safeguarding lead will offer them support',
      missing: 'Say who saw it and when',
      onlyWhen: { field: 'seen', is: ['by-accident', 'was-shown', 'on-school-system'] },
    },
  },
  pages: [
    { title: 'Is anyone in danger now?', fields: ['danger'] },
    { title: 'What you were told', fields: ['toldBy', 'toldAt', 'account', 'ownWords'] },
    { title: 'Who is involved', fields: ['who', 'staffInvolved', 'closeStaff'] },
    { title: 'The member of staff', fields: ['whichStaff'] },
    { title: 'Where and how', fields: ['places', 'services', 'kinds'] },
    { title: 'What has been done so far', fields: ['doneSoFar', 'alreadyTold', 'reached', 'seen'] },
    { title: 'Nothing was looked at', fields: ['attest'] },
    {
      title: 'Somebody saw an image',
      intro:
        'Thank you for saying so. It can happen to anyone. Do not look again, and do not copy, send, save or delete it.',
      fields: ['whoSaw'],
    },
    leaveItAsItIs,
    { title: 'The reference they were given', fields: ['theirReference'] },
  ],
  adds: z.strictObject({ reference: z.string() }),
  decide: (_input, { newId }) => ({ reference: referenceFrom(newId) }),
  follow: (state, event) => {
    const { data } = event;
    const said = withAccount(state, event, {
      saidBy: 'the person who reported it',
      saidAt: event.at,
      values: [
        ['immediateRisk', data.danger],
        ['staffImplicated', data.staffInvolved],
        ...(data.alreadyTold ? [['agencyAlready', data.alreadyTold] as const] : []),
      ],
    });
    return {
      ...withTheirReference(withArrival(said, event, data), event, data.theirReference),
      reference: data.reference,
      status: 'reported',
      reported: { ...done(event), by: event.actor },
      exposure: data.seen,
      staffSaidToBeInvolved: data.whichStaff ?? [],
      staffCloseToAChild: data.closeStaff ?? [],
    };
  },
});
