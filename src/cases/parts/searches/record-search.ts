import { z } from 'zod';
import { noSuchChild } from '../../who/children.ts';
import { done } from '#acts';
import { defineActAdding } from '../../act.ts';
import { aChild, byStaff, carersKnow, when, yesNoNotKnown } from '../../questions.ts';
import { notOnTheStaff } from '../../who/on-the-staff.ts';

/** A search that was made, as it was made: what was not in order is for the head to look at, never to hide (procedure.md 2.8). */
export const recordSearch = defineActAdding({
  name: 'record-search',
  may: 'the leads and the head',
  title: 'Record that somebody or their things were searched',
  done: 'It is recorded as it was. If something was not as it should be, the head is asked to look at it: that is how it is put right.',
  event: 'search-recorded/1',
  recorded: 'A search was recorded',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    child: aChild('Who was searched?'),
    at: when,
    place: {
      kind: 'text',
      label: 'Where?',
      hint: 'Somewhere private, with nobody there who need not be',
      missing: 'Say where, or “not known”',
    },
    by: byStaff('Who searched?'),
    sameSex: {
      ...yesNoNotKnown('Is whoever searched of the same sex as the young person?'),
      hint: 'The law asks for it (Education Act 1996, section 550ZB), but where somebody could come to serious harm and nobody else could do it in time. If so, say that below',
      later: true,
    },
    authorised: yesNoNotKnown('Had the head authorised them to search?'),
    overseen: {
      kind: 'choice',
      label: 'Did the head, or somebody for the head, oversee it?',
      options: {
        before: { label: 'Yes: they agreed to it before' },
        after: { label: 'They were told afterwards' },
        no: { label: 'No' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether the head oversaw it, or that you do not know',
    },
    present: {
      kind: 'choice',
      label: 'Was another adult there?',
      options: {
        adult: { label: 'Yes' },
        nobody: { label: 'No' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether another adult was there, or that you do not know',
    },
    witness: {
      ...byStaff('Who was there?'),
      onlyWhen: { field: 'present', is: ['adult'] },
      optional: true,
    },
    grounds: {
      kind: 'choices',
      label: 'What did they have good reason to suspect?',
      options: {
        harm: { label: 'That something could be used to harm somebody' },
        offence: { label: 'That something was, or could be used for, an offence' },
        disruption: { label: 'That something could disrupt teaching' },
        rule: { label: 'That something is there which school rules say may be searched for' },
        none: { label: 'None of these' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say what they had reason to suspect, or that you do not know',
    },
    searched: {
      kind: 'choices',
      label: 'What was searched?',
      hint: 'Nobody searches what is on a device for imagery',
      options: {
        bag: { label: 'A bag' },
        locker: { label: 'A locker or desk' },
        pockets: { label: 'Pockets and outer clothing' },
        'under-clothing': { label: 'More than outer clothing' },
        'on-device': { label: 'What is on a device' },
        other: { label: 'Something else' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say what was searched, or that you do not know',
    },
    found: {
      kind: 'choices',
      label: 'What was found?',
      hint: 'Never what is on it',
      options: {
        device: { label: 'A device', hint: 'You are asked next where it is' },
        'something-else': { label: 'Something else that had to be taken' },
        nothing: { label: 'Nothing' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say what was found, or that you do not know',
    },
    told: yesNoNotKnown('Was the young person told why, and asked to agree?'),
    carersTold: carersKnow('Have their parents or carers been told?'),
    reason: {
      kind: 'reason',
      label: 'Why was there a search, and how did it go for the young person?',
      hint: 'If parents were not told, say why',
      missing: 'Say why there was a search and how it went',
    },
  },
  pages: [
    {
      title: 'A search',
      intro:
        'Only staff whom the head has authorised search, with good reason, with another adult there. If it was otherwise, write down how it was: nobody is blamed for saying so.',
      fields: ['child', 'at', 'place'],
    },
    { title: 'Who searched', fields: ['by', 'sameSex', 'authorised', 'overseen', 'present'] },
    { title: 'What for, and what was found', fields: ['witness', 'grounds', 'searched', 'found'] },
    { title: 'What they were told', fields: ['told', 'carersTold', 'reason'] },
  ],
  adds: z.strictObject({ search: z.string() }),
  decide: (input, deciding) =>
    noSuchChild(deciding.state, input.child) ??
    notOnTheStaff(input.by, deciding) ?? { search: deciding.newId },
  follow: (state, event) => {
    const { search: id, child, at: on, by, authorised, overseen, present, told } = event.data;
    const { grounds, searched, found, carersTold, sameSex } = event.data;
    const how = {
      by,
      authorised,
      overseen,
      present,
      told,
      grounds,
      searched,
      found,
      carersTold,
      sameSex,
    };
    const one = { ...done(event), id, child, on, ...how, review: null };
    return { ...state, searches: [...state.searches, one] };
  },
});
