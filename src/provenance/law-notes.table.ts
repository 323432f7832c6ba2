import type { ActName } from '#cases';
import type { SentenceId } from '#guidance';

/** Something that an act says of the law or the police, and the sentences it rests on. */
export interface LawNote {
  readonly id: string;
  readonly act: ActName;
  /** As it stands in the act’s questions, hints or answers, letter by letter. */
  readonly words: string;
  readonly cites: readonly [SentenceId, ...SentenceId[]];
}

/** Every place where recording something comes with a word on the law or on what police do. */
export const lawNotes: readonly LawNote[] = [
  {
    id: 'told-must-record',
    act: 'refer-to-police',
    words: 'Police who are told must record a crime, and have discretion',
    cites: ['police-must-record'],
  },
  {
    id: 'outcome-21',
    act: 'record-police-outcome',
    words: 'Not where there was exploitation, grooming, malice, profit or extensive sharing.',
    cites: ['police-outcome-codes'],
  },
  {
    id: 'enhanced-check',
    act: 'record-police-outcome',
    words: 'nobody can promise what an enhanced check shows',
    cites: ['police-no-promise'],
  },
  {
    id: 'every-outcome-numbered',
    act: 'record-police-outcome',
    words: 'Every crime that is recorded is given an outcome, by a number.',
    cites: ['police-outcome-codes'],
  },
  {
    id: 'searcher',
    act: 'record-search',
    words: 'The law asks for it (Education Act 1996, section 550ZB)',
    cites: ['law-searcher'],
  },
  {
    id: 'keeping-after-being-asked',
    act: 'decide-on-deletion',
    words: 'Keeping it could be an offence',
    cites: ['law-possession', 'unsought-receipt'],
  },
  {
    id: 'keeping-explained',
    act: 'confirm-deletion',
    words: 'keeping it could be an offence',
    cites: ['law-possession', 'unsought-receipt'],
  },
  {
    id: 'adult-pictured',
    act: 'follow-adult-route',
    words: 'Sharing an intimate image of an adult without their agreement is an offence.',
    cites: ['law-adults-images', 'law-threats'],
  },
  {
    id: 'duty-to-report',
    act: 'report-as-law-requires',
    words: 'A report that the law requires',
    cites: ['mandatory-report'],
  },
  {
    id: 'law-protects',
    act: 'record-conversation',
    words: 'That the law is there to protect young people',
    cites: ['talk-law-protects'],
  },
  {
    id: 'law-taught',
    act: 'answer-in-teaching',
    words: 'The law, which is there to protect',
    cites: ['talk-law-protects', 'law-offences'],
  },
  {
    id: 'not-what-the-law-covers',
    act: 'record-removal-outcome',
    words: 'law',
    cites: ['removal-48-hours', 'removal-report-remove'],
  },
];
