import { section } from '../../sentences.ts';

export const definitionSentences = section(
  { source: 'ukcis-2024', section: '1.4 Definition' },
  {
    'term-nudes': {
      says: 'The current term is “nudes and semi-nudes”: photographs, videos and live streams, sent or posted by someone under 18.',
      known: 'read',
      seeds: ['S1-1', 'S2-1', 'S4-2'],
      notEncoded: 'A matter of words: every page uses the current terms.',
    },
    'term-confusing': {
      says: 'Young people tend to hear “sexting” as explicit messages, and parents as flirting by text, so the word is accepted in a search and never used in a question.',
      source: 'college-guidance',
      section: 'What is it?',
      seeds: ['S0-2', 'S0-3', 'S0-4', 'S1-4', 'S3-2', 'S3-3', 'S3-4', 'S3-7'],
      notEncoded:
        'A matter of words: questions ask whether there was a picture, a video or a live stream.',
    },
    'term-youth-produced': {
      says: 'Youth produced: made by the young person pictured or by another young person. Who made it, who is pictured, who sent it and who has it are separate roles.',
      source: 'college-guidance',
      section: 'What is it?',
      seeds: ['S0-5', 'S3-8'],
      notEncoded: 'Roles belong to the record of a case, where one child may have several.',
    },
    'term-sexual-not-indecent': {
      says: 'Whether something is “indecent” is a judgement of value for a court, so nobody here is asked to rate it.',
      source: 'college-guidance',
      section: 'What is it?',
      seeds: ['S0-6', 'S1-14', 'S3-9', 'S3-25', 'S3-26'],
      notEncoded: 'Left out on purpose: no question in the product asks for such a rating.',
    },
    'term-imagery': {
      says: 'Imagery means still and moving pictures, live or recorded.',
      source: 'college-guidance',
      section: 'What is it?',
      seeds: ['S0-7', 'S3-10', 'S4-2'],
      notEncoded: 'It is the list of answers to the first question of fact.',
    },
    'term-without-agreement': {
      says: 'Sharing without agreement is called image-based sexual abuse; older words for it, such as those with “revenge” or “porn” in them, are not used.',
      source: 'agency-note',
      section: 'Adults',
      seeds: ['S2-44'],
      notEncoded: 'A matter of words, for the wording advice.',
    },
    'term-learners': {
      says: 'A setting chooses its own word: pupils, students, learners, young people.',
      source: 'school-page-2020',
      section: 'What we do in school',
      seeds: ['S4-26'],
      notEncoded: 'A setting’s own word is part of its configuration.',
    },
  },
);
