import { section } from '../../sentences.ts';

export const sharingSentences = section(
  { source: 'information-sharing-2026', section: 'Principles' },
  {
    'share-to-protect': {
      says: 'Protecting a child outranks privacy: data protection law enables sharing, and consent is not needed where a child is at risk.',
      notEncoded: 'A principle for whoever shares; each disclosure is recorded with its reasons.',
    },
    'share-is-a-duty': {
      says: 'Since 30 September 2026 sharing what protects a child is a duty in England for those whom the Act names; older advice called it a freedom.',
      section: 'on section 16LA of the Children Act 2004',
      notEncoded:
        'Law to explain: who is bound, and by what, is for the data protection officer to read.',
    },
    'share-only-what-is-needed': {
      says: 'Share only what is relevant and accurate, with those who need it, and record the decision, also when the decision is not to share.',
      notEncoded: 'Referral records ask what was shared and with whom.',
    },
    'share-professionals-judge': {
      says: 'Every agency is expected to use its own professional judgement.',
      source: 'agency-note',
      section: 'Professional judgement',
      seeds: ['S2-45'],
      notEncoded: 'A person decides; the advice is never a decision.',
    },
    'share-three-phases': {
      says: 'School staff and safer schools officers share guidance for first response, investigation and what follows.',
      source: 'city-guide',
      section: 'What to do',
      seeds: ['S1-25'],
      notEncoded:
        'It is the order of the procedure; officers are told by telephone and have no sign-in.',
    },
    'share-names-are-data': {
      says: 'Who holds which role, and whom families can ask, is each setting’s own information.',
      source: 'school-page-2020',
      section: 'Questions',
      seeds: ['S4-22', 'S4-23', 'S4-24'],
      notEncoded:
        'Part of a setting’s configuration; where the head is also the lead, a second senior person is named there.',
    },
  },
);
