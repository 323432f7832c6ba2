import { definitionSentences } from './chapters/01-background-and-context/definition.ts';
import { harmSentences } from './chapters/01-background-and-context/harm-and-prevalence.ts';
import { lawSentences } from './chapters/01-background-and-context/law.ts';
import { policeResponseSentences } from './chapters/01-background-and-context/police-response.ts';
import { principleSentences } from './chapters/01-background-and-context/principles.ts';
import { scopeSentences } from './chapters/01-background-and-context/scope.ts';
import { typologySentences } from './chapters/01-background-and-context/typology.ts';
import { deviceSentences } from './chapters/02-handling-incidents/devices-and-deletion.ts';
import { firstResponseSentences } from './chapters/02-handling-incidents/first-response.ts';
import { assessmentSentences } from './chapters/02-handling-incidents/further-assessment.ts';
import { meetingSentences } from './chapters/02-handling-incidents/initial-review-meeting.ts';
import { parentSentences } from './chapters/02-handling-incidents/parents.ts';
import { recordingSentences } from './chapters/02-handling-incidents/recording.ts';
import { referralSentences } from './chapters/02-handling-incidents/referral.ts';
import { removalSentences } from './chapters/02-handling-incidents/reporting-online.ts';
import { settingSentences } from './chapters/02-handling-incidents/responding-in-setting.ts';
import { viewingSentences } from './chapters/02-handling-incidents/viewing.ts';
import { youngPeopleSentences } from './chapters/02-handling-incidents/young-people.ts';
import { adultSentences } from './chapters/03-particular-groups/adults.ts';
import { artificialSentences } from './chapters/03-particular-groups/artificial.ts';
import { extortionSentences } from './chapters/03-particular-groups/extortion.ts';
import { householdSentences } from './chapters/03-particular-groups/one-household.ts';
import { under13Sentences } from './chapters/03-particular-groups/under-13.ts';
import { vulnerabilitySentences } from './chapters/03-particular-groups/vulnerability.ts';
import { sharingSentences } from './chapters/04-working-with-others/information-sharing.ts';
import { localPolicySentences } from './chapters/04-working-with-others/local-policy.ts';
import { agencySentences } from './chapters/04-working-with-others/referrals.ts';
import { staffSentences } from './chapters/04-working-with-others/staff-allegations.ts';
import { preventionSentences } from './chapters/05-education/prevention.ts';
import { contactSentences } from './chapters/06-support-and-language/contacts.ts';
import { languageSentences } from './chapters/06-support-and-language/language.ts';
import { supersededSentences } from './chapters/90-superseded/superseded-editions.ts';
import type { Sentence } from './sentences.ts';

/** Every section of the guidance in reading order. Ids are unique over all of them, which a test checks. */
export const sections = {
  '01-background-and-context/principles': principleSentences,
  '01-background-and-context/scope': scopeSentences,
  '01-background-and-context/definition': definitionSentences,
  '01-background-and-context/law': lawSentences,
  '01-background-and-context/police-response': policeResponseSentences,
  '01-background-and-context/typology': typologySentences,
  '01-background-and-context/harm-and-prevalence': harmSentences,
  '02-handling-incidents/first-response': firstResponseSentences,
  '02-handling-incidents/initial-review-meeting': meetingSentences,
  '02-handling-incidents/referral': referralSentences,
  '02-handling-incidents/responding-in-setting': settingSentences,
  '02-handling-incidents/further-assessment': assessmentSentences,
  '02-handling-incidents/viewing': viewingSentences,
  '02-handling-incidents/devices-and-deletion': deviceSentences,
  '02-handling-incidents/reporting-online': removalSentences,
  '02-handling-incidents/young-people': youngPeopleSentences,
  '02-handling-incidents/parents': parentSentences,
  '02-handling-incidents/recording': recordingSentences,
  '03-particular-groups/under-13': under13Sentences,
  '03-particular-groups/vulnerability': vulnerabilitySentences,
  '03-particular-groups/adults': adultSentences,
  '03-particular-groups/artificial': artificialSentences,
  '03-particular-groups/extortion': extortionSentences,
  '03-particular-groups/one-household': householdSentences,
  '04-working-with-others/referrals': agencySentences,
  '04-working-with-others/staff-allegations': staffSentences,
  '04-working-with-others/local-policy': localPolicySentences,
  '04-working-with-others/information-sharing': sharingSentences,
  '05-education/prevention': preventionSentences,
  '06-support-and-language/language': languageSentences,
  '06-support-and-language/contacts': contactSentences,
  '90-superseded/superseded-editions': supersededSentences,
} as const;

/** Where a section lives: the path of its file under `chapters/`, without its ending. */
export type SectionPath = keyof typeof sections;

type IdsOf<S> = S extends unknown ? keyof S & string : never;

/** The id of a sentence. Citing one that does not exist is a type error. */
export type SentenceId = IdsOf<(typeof sections)[SectionPath]>;

/** Every sentence with the file it stands in, in reading order. */
export const allSentences: readonly { readonly path: SectionPath; readonly sentence: Sentence }[] =
  Object.entries(sections).flatMap(([path, sentences]) =>
    Object.values(sentences).map((sentence: Sentence) => ({
      path: path as SectionPath,
      sentence,
    })),
  );

const byId = new Map(allSentences.map(({ sentence }) => [sentence.id, sentence]));

/** The sentence with this id. */
export function sentenceOf(id: SentenceId): Sentence {
  const found = byId.get(id);
  if (!found) throw new Error(`No sentence has the id ${id}.`);
  return found;
}
