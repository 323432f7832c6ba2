import { profileWords } from '#guidance';
import { sayDate } from '#say';
import { roleWords, type School } from './school.ts';

/** What is changed on the page of ways of working. */
export type Ways = Pick<
  School,
  'referralProfile' | 'writtenReferralHours' | 'words' | 'ways' | 'contacts'
>;

const contactLine = ({ for: use, name, phone, checkedOn }: School['contacts'][number]): string =>
  `${use}: ${name}, ${phone} (checked ${sayDate(checkedOn)})`;

const roles = (names: School['ways']['deletionDecidedBy']): string =>
  names.map((name) => roleWords[name]).join(', ');

function contactChanges(before: Ways, after: Ways): readonly string[] {
  const [was, is] = [before.contacts.map(contactLine), after.contacts.map(contactLine)];
  return [
    ...is.filter((one) => !was.includes(one)).map((one) => `Telephone number added: ${one}.`),
    ...was.filter((one) => !is.includes(one)).map((one) => `Telephone number taken out: ${one}.`),
  ];
}

/** What differs between two ways of working, in sentences; empty when nothing does. */
export function waysChanges(before: Ways, after: Ways): readonly string[] {
  const [was, is] = [before.ways, after.ways];
  const words = ({ learner, learners, lead }: School['words']): string =>
    `${learner}, ${learners}, ${lead}`;
  const differs: readonly (readonly [boolean, string])[] = [
    [
      before.referralProfile !== after.referralProfile,
      `${profileWords[after.referralProfile]} Before: ${profileWords[before.referralProfile]}`,
    ],
    [
      before.writtenReferralHours !== after.writtenReferralHours,
      `The written referral follows within ${after.writtenReferralHours} hours. It was ${before.writtenReferralHours}.`,
    ],
    [
      words(before.words) !== words(after.words),
      `The school says: ${words(after.words)}. It said: ${words(before.words)}.`,
    ],
    [
      roles(was.deletionDecidedBy) !== roles(is.deletionDecidedBy),
      `Deletion is decided by: ${roles(is.deletionDecidedBy)}. It was: ${roles(was.deletionDecidedBy)}.`,
    ],
    [
      was.viewingException !== is.viewingException,
      is.viewingException
        ? 'An exception from never looking can be put to a second senior person. Before, nobody looked for any reason.'
        : 'Nobody looks, for any reason. Before, an exception could be put to a second senior person.',
    ],
    [
      was.mandatoryReporting !== is.mandatoryReporting,
      is.mandatoryReporting
        ? 'The duty in law to report child sexual abuse is taken to be in force. Before, it was not.'
        : 'The duty in law to report child sexual abuse is not taken to be in force. Before, it was.',
    ],
  ];
  return [...differs.flatMap(([is, says]) => (is ? [says] : [])), ...contactChanges(before, after)];
}

/** What a change of ways loosens, so that whoever saves it has seen it said. */
export function waysNotes(before: Ways, after: Ways): readonly string[] {
  return [
    ...(before.referralProfile === 'presume-refer' && after.referralProfile === 'threshold'
      ? [
          'Fewer incidents will be referred by policy. Cases that are open keep the advice they were given until their facts change.',
        ]
      : []),
    ...(!before.ways.viewingException && after.ways.viewingException
      ? [
          'The usual answer to looking stays no. Nobody looks unless a second senior person agrees, and never where the police have a part in it.',
          'Nothing is ever shown or kept here either way.',
        ]
      : []),
    ...(after.ways.mandatoryReporting !== before.ways.mandatoryReporting
      ? [
          'Cases that are open keep the advice they were given until their facts change. Look through them for yourselves.',
        ]
      : []),
    ...(after.contacts.some(({ for: use }) => /LADO|designated officer/i.test(use))
      ? []
      : ['There is no number for the local authority designated officer.']),
    ...(after.contacts.some(({ for: use }) => /social care/i.test(use))
      ? []
      : ['There is no number for children’s social care.']),
  ];
}
