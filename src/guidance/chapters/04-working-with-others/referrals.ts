import { section } from '../../sentences.ts';

export const agencySentences = section(
  { source: 'local-referral-procedures', section: 'Making a referral' },
  {
    'refer-999': {
      says: 'In immediate danger anyone calls 999, and waits for nobody’s leave.',
      known: 'memory',
    },
    'referral-by-phone': {
      says: 'A referral is made by telephone first.',
      known: 'memory',
      seeds: ['S2-8', 'S3-41'],
    },
    'referral-within-the-hour': {
      says: 'No guidance sets minutes for the call; here it is made within one hour of knowing that it is needed.',
      source: 'safelight-2026',
      section: 'Times',
    },
    'referral-in-writing': {
      says: 'A telephone referral is followed in writing within the time that the local authority sets: 24 or 48 hours as a rule.',
      known: 'memory',
      seeds: ['S2-8', 'S2-41'],
    },
    'refer-anyone-can': {
      says: 'Anyone can make a referral, not only the lead.',
      known: 'memory',
      source: 'kcsie-2026',
      section: 'Part one',
    },
    'refer-acknowledged': {
      says: 'Social care answers a referral within one working day, and says what it will do. Its clock runs through school holidays.',
      source: 'working-together-2026',
      section: 'Referrals',
    },
    'refer-chased': {
      says: 'Whoever referred follows it up if nothing is heard.',
      known: 'second-hand',
    },
    'refer-both-children': {
      says: 'Where one child has harmed another, both are referred.',
    },
    'refer-disagreement': {
      says: 'If a child’s situation does not improve, or agencies disagree, the local escalation procedure is used.',
      source: 'kcsie-2026',
      section: 'Part one',
    },
    'refer-where-child-lives': {
      says: 'A referral goes to the authority where the child lives; a crime to the police of the place.',
      known: 'memory',
      notEncoded:
        'It is said where the referral is recorded; the product keeps no map of authorities.',
    },
    'refer-parents-agree': {
      says: 'Parents’ agreement to a referral is sought unless that adds risk; it is not needed where a child is at risk.',
      source: 'information-sharing-2026',
      section: 'Agreement',
      notEncoded: 'Agreement never decides a referral here, so no rule reads it.',
    },
    'consult-recorded': {
      says: 'Advice asked of police or social care is recorded the same day: who was asked, what they advised, and what was decided.',
      source: 'safelight-2026',
      section: 'Times',
    },
    'duties-on-working-days': {
      says: 'What is done for a child runs on working days, Monday to Friday less bank holidays, in term and out. What comes out of hours is done by midday of the next working day; in an emergency, now. Only the first meeting, teaching and reviews of plans wait for school days.',
      source: 'safelight-2026',
      section: 'Times',
      notEncoded:
        'It is the meaning of the times themselves, not a rule over facts: each duty’s time says which it runs on.',
    },
    'already-told': {
      says: 'Somebody may have told the police or social care before the school knew, the family for example: it is asked, with the reference and the name of whoever was told.',
      source: 'safelight-2026',
      section: 'Already told',
    },
    'worker-told': {
      says: 'Where social care already works with a child, that worker is told the same day; for a child in care, the authority that placed them and the head of its virtual school too.',
      source: 'safelight-2026',
      section: 'Already told',
    },
    'other-setting-told': {
      says: 'Where children of another setting are involved, the two leads speak to each other, and each shares only what the other needs.',
      source: 'ukcis-2024',
      section: '2.3 Initial review meeting',
    },
    'mandatory-report': {
      says: 'A duty to report child sexual abuse has been enacted for England; it binds nobody until it is commenced.',
      source: 'crime-policing-2026',
      section: 'Mandatory reporting',
    },
  },
);
