import { section } from '../../sentences.ts';

const replaced =
  'Superseded: kept so that an old policy or case that cites it can be read. The 2024 edition is what is encoded.';

/** What superseded editions said, for reading old papers by. */
export const supersededSentences = section(
  { source: 'ukccis-2016', section: 'Contents' },
  {
    'edition-2016': {
      says: 'The edition of 2016 covers disclosures, devices, risk, other agencies, recording, parents and education. It is still linked to by local documents.',
      seeds: [
        'S0-28',
        'S0-29',
        'S0-30',
        'S0-31',
        'S0-32',
        'S0-33',
        'S0-34',
        'S0-35',
        'S0-37',
        'S1-40',
        'S3-1',
      ],
      notEncoded: replaced,
    },
    'edition-2016-setting': {
      says: 'The edition of 2016 let a lead manage an incident within the setting when confident of the information and of managing the risk; the test has not changed.',
      section: 'Decision not to refer',
      seeds: ['S1-27', 'S1-28', 'S1-29'],
      notEncoded: replaced,
    },
    'edition-2016-peer': {
      says: 'The edition of 2016 spoke of sharing with “a peer”; later editions say “someone they believe to be under 18”.',
      section: 'Scope',
      seeds: ['S1-5', 'S3-11'],
      notEncoded: replaced,
    },
    'edition-kcsie-2021': {
      says: 'The edition of 2021 is the last of which the pages on recording, files, referral and allegations were read whole. The edition of 2026 is cited for them, and is to be checked against.',
      source: 'kcsie-2021',
      section: 'Parts one and four, Annex C',
      notEncoded:
        'Superseded: kept as the copy that was read. The edition of 2026 is what is encoded.',
    },
    'edition-sharing-2024': {
      says: 'The advice of May 2024 on sharing information was the last before it became a duty; its principles are said here by the guidance that followed.',
      source: 'information-sharing-2024',
      section: 'Principles',
      notEncoded: 'Superseded: kept so that an old policy that cites it can be read.',
    },
    'law-2015-act': {
      says: 'The Act of 2015 made it an offence to share private sexual images of adults with intent to cause distress. Section 66B of the Sexual Offences Act 2003 has taken its place, and needs no such intent.',
      source: 'criminal-justice-courts-2015',
      section: 'section 33',
      seeds: ['S2-42', 'S2-44'],
      notEncoded: 'Superseded: kept so that an old policy that cites it can be read.',
    },
  },
);
