import { section } from '../../sentences.ts';

export const principleSentences = section(
  { source: 'school-page-2016', section: 'Our response' },
  {
    'principle-welfare-first': {
      says: 'The welfare and protection of the children concerned come first at every point.',
      seeds: ['S0-23'],
      notEncoded:
        'It is the order of the decisions: danger first, then harm, then everything else.',
    },
    'principle-proportion': {
      says: 'The response is in proportion to what happened, and the reasons for it are given.',
      seeds: ['S0-22'],
      notEncoded: 'A person’s judgement: every decision asks for its reasons.',
    },
    'principle-swift': {
      says: 'The response is swift and sure of itself.',
      seeds: ['S0-18', 'S0-19'],
      notEncoded: 'Duties carry their times; steps say what comes next.',
    },
    'principle-three-parts': {
      says: 'Children are safeguarded, supported and educated: all three, in every case.',
      seeds: ['S0-20'],
      notEncoded:
        'The duties of every case cover the three: referral or advice, support for each child, and teaching.',
    },
    'principle-guidance-at-hand': {
      says: 'The guidance is at hand wherever somebody responds.',
      seeds: ['S0-36'],
      notEncoded: 'Every rule and duty shows the sentences it rests on.',
    },
    'principle-not-just-normal': {
      says: 'That it is common does not make it nothing: each incident is looked at by someone qualified to.',
      source: 'agency-note',
      section: 'Wider safeguarding context',
      seeds: ['S2-7'],
      notEncoded: 'No decision closes a case without the lead’s reasons.',
    },
    'principle-careful': {
      says: 'Because the law makes it complicated, the risks are managed with care, step by step.',
      source: 'college-guidance',
      section: 'What is it?',
      seeds: ['S3-6', 'S4-12'],
      notEncoded: 'It is the reason for the whole procedure.',
    },
    'principle-ordinary-sharing': {
      says: 'Sharing pictures is an ordinary part of life, and most young people do not send or share nudes.',
      seeds: ['S0-8', 'S1-8'],
      notEncoded: 'A matter of tone for the pages that families read.',
    },
  },
);
