import {
  noChildInvolved,
  outsideImagery,
  scopeSentences,
} from './chapters/01-background-and-context/scope.ts';
import { deviceSentences } from './chapters/02-handling-incidents/devices-and-deletion.ts';
import { firstResponseSentences } from './chapters/02-handling-incidents/first-response.ts';
import { meetingSentences } from './chapters/02-handling-incidents/initial-review-meeting.ts';
import { parentSentences } from './chapters/02-handling-incidents/parents.ts';
import { recordingSentences } from './chapters/02-handling-incidents/recording.ts';
import { removalSentences } from './chapters/02-handling-incidents/reporting-online.ts';
import { settingSentences } from './chapters/02-handling-incidents/responding-in-setting.ts';
import { youngPeopleSentences } from './chapters/02-handling-incidents/young-people.ts';
import { adultSentences } from './chapters/03-particular-groups/adults.ts';
import { extortionSentences } from './chapters/03-particular-groups/extortion.ts';
import { localPolicySentences } from './chapters/04-working-with-others/local-policy.ts';
import { agencySentences } from './chapters/04-working-with-others/referrals.ts';
import { staffSentences } from './chapters/04-working-with-others/staff-allegations.ts';
import { preventionSentences } from './chapters/05-education/prevention.ts';
import { all, any, decisionIs, is, not, oneOf, questionsAreOpen, term } from './conditions.ts';
import type { DutyShape } from './duty-shape.ts';

const childInvolved = not(noChildInvolved);

const policeMatter = term(
  'police may be involved',
  any(
    decisionIs('emergency', 'refer-lado', 'refer'),
    oneOf('adultInvolved', 'yes', 'suspected'),
    oneOf('coercion', 'yes', 'suspected'),
    is('sharing', 'threat'),
  ),
);

const extortion = term(
  'there may be extortion',
  any(
    is('sharing', 'threat'),
    is('medium', 'threat-only'),
    all(oneOf('coercion', 'yes', 'suspected'), is('motive', 'money')),
  ),
);

const always = { kind: 'facts', when: all() } as const;

/** Every duty of the procedure, in the order in which they are shown: the most pressing first. */
export const dutyDefinitions = {
  'call-emergency-services': {
    title: 'Call 999 and make the child safe',
    note: 'Stay with the child or make sure that somebody does.',
    owner: 'anyone',
    due: 'now',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: is('immediateRisk', 'yes') },
    cites: [agencySentences['refer-999']],
  },
  'refer-by-phone': {
    title: 'Telephone police, children’s social care, or both',
    note: 'Refer every child concerned. If the lead is away, anyone may telephone.',
    owner: 'lead',
    due: 'within-1-hour',
    from: 'advice',
    limit: null,
    trigger: {
      kind: 'facts',
      when: all(decisionIs('emergency', 'refer-lado', 'refer'), childInvolved),
    },
    cites: [
      agencySentences['referral-by-phone'],
      agencySentences['refer-anyone-can'],
      agencySentences['refer-both-children'],
    ],
  },
  'contact-lado': {
    title: 'Contact the local authority designated officer',
    note: 'Do not question the member of staff or anyone else first.',
    owner: 'case-manager',
    due: '1-working-day',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: oneOf('staffImplicated', 'yes', 'suspected') },
    cites: [
      staffSentences['staff-contact-lado'],
      staffSentences['staff-case-manager'],
      staffSentences['staff-do-not-investigate'],
    ],
  },
  'preserve-evidence': {
    title: 'Ask that messages and accounts are kept, not deleted',
    note: 'Keep what is there without looking at it.',
    owner: 'lead',
    due: 'now',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: all(childInvolved, policeMatter) },
    cites: [deviceSentences['evidence-kept']],
  },
  'give-extortion-advice': {
    title: 'Tell the young person: do not pay, stop replying, block, and keep the messages',
    note: 'Say that they are not to blame and that this happens to many.',
    owner: 'lead',
    due: 'now',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: all(childInvolved, extortion) },
    cites: [extortionSentences['extortion-advice'], extortionSentences['extortion-refer']],
  },
  'acknowledge-report': {
    title: 'Tell the person who reported that it has been read',
    note: null,
    owner: 'lead',
    due: 'same-day',
    from: 'report',
    limit: null,
    trigger: always,
    cites: [firstResponseSentences['first-acknowledged']],
  },
  'hold-initial-review-meeting': {
    title: 'Hold the initial review meeting',
    note: 'Nine questions, with the staff who need to be there and nobody else.',
    owner: 'lead',
    due: 'same-day',
    from: 'report',
    limit: '1-school-day',
    trigger: always,
    cites: [meetingSentences['meeting-held'], meetingSentences['meeting-same-day']],
  },
  'refer-in-writing': {
    title: 'Send the written referral',
    note: 'It follows the telephone call and never contains imagery.',
    owner: 'lead',
    due: 'local-rule',
    from: 'referral',
    limit: null,
    trigger: {
      kind: 'facts',
      when: all(decisionIs('emergency', 'refer-lado', 'refer', 'refer-social-care'), childInvolved),
    },
    cites: [agencySentences['referral-in-writing']],
  },
  'refer-by-school-policy': {
    title: 'Refer to children’s social care, as your policy says, or record the exception',
    note: 'An exception needs reasons and a second senior person.',
    owner: 'lead',
    due: 'same-day',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: decisionIs('refer-social-care') },
    cites: [localPolicySentences['local-presume-refer'], settingSentences['setting-below-advice']],
  },
  'referral-answered': {
    title: 'Social care says what it will do',
    note: 'If nothing is heard by then, telephone again.',
    owner: 'social-care',
    due: '1-working-day',
    from: 'referral',
    limit: null,
    trigger: {
      kind: 'facts',
      when: all(decisionIs('emergency', 'refer-lado', 'refer', 'refer-social-care'), childInvolved),
    },
    cites: [agencySentences['refer-acknowledged'], agencySentences['refer-chased']],
  },
  'record-consultation-advice': {
    title: 'Take advice from police or social care, and record it',
    note: 'You can ask without naming the child. Record who was asked and what they advised.',
    owner: 'lead',
    due: 'same-day',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: decisionIs('consult') },
    cites: [agencySentences['consult-recorded']],
  },
  'follow-adult-route': {
    title: 'Talk with the adult pictured about support, their rights and the police',
    note: 'Their own wishes lead, unless somebody is at risk.',
    owner: 'lead',
    due: 'same-day',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: noChildInvolved },
    cites: [adultSentences['adult-wishes-lead'], scopeSentences['scope-all-adults']],
  },
  'follow-other-policy': {
    title: 'Take it up under the policy that applies, and record which',
    note: 'Behaviour, online safety or child-on-child abuse. Check for distress, and for an adult behind it.',
    owner: 'lead',
    due: '1-school-day',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: all(childInvolved, outsideImagery) },
    cites: [scopeSentences['scope-other-material'], scopeSentences['scope-still-recorded']],
  },
  'hear-the-head': {
    title: 'Ask the head’s view before deciding to manage it here',
    note: 'If the head is also the lead, ask another senior person.',
    owner: 'lead',
    due: '1-school-day',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: decisionIs('in-setting') },
    cites: [settingSentences['setting-head-consulted'], settingSentences['setting-below-advice']],
  },
  'resolve-not-known': {
    title: 'Find out what is not known, or record why it cannot be',
    note: 'Give each question to somebody, with a time. Never look at imagery to find out.',
    owner: 'lead',
    due: '1-school-day',
    from: 'advice',
    limit: null,
    trigger: { kind: 'facts', when: questionsAreOpen },
    cites: [recordingSentences['record-resolve-not-known']],
  },
  'report-for-removal': {
    title: 'Help to have it taken down, and record each report',
    note: 'The young person reports, with your help. Keep the reference, never the web address. Check again after 48 hours.',
    owner: 'lead',
    due: 'same-day',
    from: 'advice',
    limit: null,
    trigger: {
      kind: 'facts',
      when: all(
        not(outsideImagery),
        oneOf('sharing', 'beyond-intended', 'public', 'threat', 'not-known'),
      ),
    },
    cites: [
      removalSentences['removal-helped'],
      removalSentences['removal-report-remove'],
      removalSentences['removal-service-reports'],
      removalSentences['removal-48-hours'],
      removalSentences['removal-no-address'],
    ],
  },
  'inform-parents': {
    title: 'Tell parents or carers, or record why not yet',
    note: 'Where police or social care are involved, agree it with them first. Never say who another child is.',
    owner: 'lead',
    due: '1-school-day',
    from: 'report',
    limit: null,
    trigger: { kind: 'facts', when: childInvolved },
    cites: [
      parentSentences['parents-informed-early'],
      parentSentences['parents-agencies-lead'],
      parentSentences['parents-within-a-day'],
      parentSentences['parents-other-children'],
    ],
  },
  'support-every-child': {
    title: 'Plan support for every child concerned',
    note: 'Pictured, sender, receiver, and whoever passed it on. Look at it again after two weeks and half a term.',
    owner: 'lead',
    due: '5-school-days',
    from: 'report',
    limit: null,
    trigger: { kind: 'facts', when: childInvolved },
    cites: [
      youngPeopleSentences['every-child-supported'],
      youngPeopleSentences['support-by-a-date'],
      youngPeopleSentences['support-wellbeing'],
      youngPeopleSentences['support-solutions-together'],
    ],
  },
  'decide-on-deletion': {
    title: 'Decide about deletion, once no other agency needs the device',
    note: 'Where advice is being taken, wait for it. The young person deletes and confirms; staff do not.',
    owner: 'head',
    due: 'before-closure',
    from: 'decision',
    limit: null,
    trigger: {
      kind: 'facts',
      when: all(
        decisionIs('consult', 'in-setting'),
        oneOf('medium', 'photo', 'video', 'livestream', 'not-known'),
        not(policeMatter),
        not(extortion),
      ),
    },
    cites: [
      deviceSentences['deletion-after-agencies'],
      deviceSentences['deletion-senior-decision'],
      deviceSentences['deletion-by-young-person'],
      deviceSentences['deletion-recipients'],
    ],
  },
  'record-learning': {
    title: 'Note what was learned',
    note: null,
    owner: 'lead',
    due: 'before-closure',
    from: 'decision',
    limit: null,
    trigger: always,
    cites: [recordingSentences['learning-noted']],
  },
  'answer-in-teaching': {
    title: 'Look at what is taught, and answer in lessons',
    note: 'Never with anything that could point to a child.',
    owner: 'prevention-lead',
    due: 'within-term',
    from: 'decision',
    limit: null,
    trigger: { kind: 'facts', when: childInvolved },
    cites: [preventionSentences['education-after-incident']],
  },
  'tell-the-lead': {
    title: 'Tell the safeguarding lead',
    note: 'If the lead is away: the deputy, then a senior leader.',
    owner: 'reporter',
    due: 'now',
    from: 'event',
    limit: null,
    trigger: { kind: 'event', when: 'Anyone becomes aware of an incident' },
    cites: [
      firstResponseSentences['first-report-at-once'],
      firstResponseSentences['first-lead-away'],
    ],
  },
  'record-exposure': {
    title: 'Record who saw imagery and how, and offer them support',
    note: 'Never what it showed.',
    owner: 'lead',
    due: 'same-day',
    from: 'event',
    limit: null,
    trigger: { kind: 'event', when: 'A member of staff saw imagery, by accident or otherwise' },
    cites: [recordingSentences['exposure-noted'], firstResponseSentences['first-seen-by-accident']],
  },
  'isolate-device': {
    title: 'Isolate the device or account, and note who holds it',
    note: 'Nobody looks. The IT lead is told what to isolate and nothing of the case.',
    owner: 'it-lead',
    due: 'same-day',
    from: 'event',
    limit: null,
    trigger: {
      kind: 'event',
      when: 'A device has been handed in or confiscated, or imagery may be on the setting’s own system',
    },
    cites: [deviceSentences['device-secured'], deviceSentences['device-school-system']],
  },
  'contact-other-setting': {
    title: 'Speak to the safeguarding lead of the other setting',
    note: 'Each shares only what the other needs for its own children.',
    owner: 'lead',
    due: 'same-day',
    from: 'event',
    limit: null,
    trigger: { kind: 'event', when: 'A child of another school, college or setting is involved' },
    cites: [agencySentences['other-setting-told'], meetingSentences['meeting-others']],
  },
  'chase-referral': {
    title: 'Telephone again about the referral',
    note: 'Then use the local escalation procedure.',
    owner: 'lead',
    due: '1-working-day',
    from: 'referral',
    limit: null,
    trigger: { kind: 'event', when: 'No answer to a referral has been recorded' },
    cites: [agencySentences['refer-chased']],
  },
  'escalate-disagreement': {
    title: 'Use the local escalation procedure',
    note: null,
    owner: 'lead',
    due: 'local-steps',
    from: 'event',
    limit: null,
    trigger: {
      kind: 'event',
      when: 'A child’s situation does not improve after a referral, or agencies disagree',
    },
    cites: [agencySentences['refer-disagreement']],
  },
  'report-as-law-requires': {
    title: 'Report as the law requires',
    note: 'Not yet in force as far as is known: check.',
    owner: 'reporter',
    due: 'when-commenced',
    from: 'event',
    limit: null,
    trigger: {
      kind: 'event',
      when: 'The duty to report child sexual abuse is in force, and someone whom it binds learns of a suspected offence',
    },
    cites: [agencySentences['mandatory-report']],
  },
  'talk-with-young-person': {
    title: 'Talk with the young person',
    note: 'Look for solutions; no “why did you”. Agree it with police first where they are involved.',
    owner: 'safeguarding-team',
    due: 'after-agency-advice',
    from: 'event',
    limit: null,
    trigger: {
      kind: 'event',
      when: 'The lead judges that a conversation is right for the young person',
    },
    cites: [
      youngPeopleSentences['talk-by-team'],
      youngPeopleSentences['talk-aims'],
      youngPeopleSentences['talk-after-police'],
    ],
  },
  'confirm-deletion': {
    title: 'Delete it everywhere, and confirm that it is done',
    note: 'Devices, cloud storage and accounts. Staff do not delete and do not watch.',
    owner: 'young-person',
    due: 'date-set',
    from: 'event',
    limit: null,
    trigger: { kind: 'event', when: 'Deletion has been decided' },
    cites: [deviceSentences['deletion-by-young-person']],
  },
  'transfer-file': {
    title: 'Send the child protection file to the new setting, and get a receipt',
    note: 'Separately from the main file.',
    owner: 'lead',
    due: '5-school-days',
    from: 'event',
    limit: null,
    trigger: { kind: 'event', when: 'A learner leaves for another school or college' },
    cites: [recordingSentences['record-file-moves']],
  },
  'review-retention': {
    title: 'Review whether the file is still to be kept',
    note: 'Nothing is disposed of while a hold stands.',
    owner: 'data-protection-officer',
    due: 'at-age-25',
    from: 'event',
    limit: null,
    trigger: { kind: 'event', when: 'A learner’s last setting holds their file' },
    cites: [recordingSentences['record-retention']],
  },
  'report-to-governors': {
    title: 'Give governors the term’s figures',
    note: 'Never a child, and never a number so small that it points to one.',
    owner: 'lead',
    due: 'end-of-term',
    from: 'event',
    limit: null,
    trigger: { kind: 'event', when: 'A term ends' },
    cites: [recordingSentences['record-governors']],
  },
} as const satisfies Readonly<Record<string, DutyShape>>;

/** The id of a duty. */
export type DutyId = keyof typeof dutyDefinitions;

/** Every duty's id, most pressing first. */
export const dutyIds = Object.keys(dutyDefinitions) as readonly DutyId[];

/** A duty's definition: title, owner, due, what sets it off, and why. */
export function dutyDefinition(id: DutyId): DutyShape & { readonly id: DutyId } {
  const shape: DutyShape = dutyDefinitions[id];
  return { id, ...shape };
}
