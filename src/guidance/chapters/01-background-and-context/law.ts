import { section } from '../../sentences.ts';

const explained =
  'Law to explain, not a rule: nobody here decides whether an offence was committed.';

export const lawSentences = section(
  { source: 'protection-of-children-1978', section: 'section 1' },
  {
    'law-offences': {
      says: 'Taking, making, sharing, showing, possessing or advertising indecent photographs of anyone under 18 is an offence, even of oneself.',
      seeds: ['S0-16', 'S1-13', 'S2-3', 'S3-19', 'S3-22', 'S3-23', 'S4-5'],
      notEncoded: explained,
    },
    'law-under-18': {
      says: 'For imagery a child is anyone under 18, whatever the age of consent.',
      known: 'second-hand',
      source: 'sexual-offences-2003',
      section: 'section 45',
      seeds: ['S3-22', 'S3-24'],
      notEncoded:
        'It is why the age that divides child from adult is 18 in every question of fact.',
    },
    'law-possession': {
      says: 'Possession is an offence under the Criminal Justice Act 1988, which one local document misnames.',
      source: 'criminal-justice-1988',
      section: 'section 160',
      seeds: ['S2-4'],
      notEncoded: explained,
    },
    'law-pseudo-photographs': {
      says: 'A picture that looks like a photograph of a child counts as one, however it was made.',
      section: 'section 7',
      notEncoded: explained,
    },
    'law-adults-images': {
      says: 'Sharing, or threatening to share, an intimate image of an adult without agreement is an offence, whether or not distress was meant. It covers altered images, and sharing online, in person or on paper.',
      source: 'sexual-offences-2003',
      section: 'section 66B',
      seeds: ['S2-42', 'S2-43'],
      notEncoded: explained,
    },
    'law-threats': {
      says: 'A threat to share counts, whether or not there is an image, and the offence has no limit of age.',
      source: 'sexual-offences-2003',
      section: 'section 66B',
      notEncoded: explained,
    },
    'law-secret-images': {
      says: 'Taking a picture beneath somebody’s clothes without agreement is an offence of its own.',
      source: 'sexual-offences-2003',
      section: 'section 67A',
      known: 'memory',
      notEncoded: explained,
    },
    'law-tools': {
      says: 'Making or supplying a tool that makes intimate images of somebody without agreement is an offence of its own.',
      source: 'sexual-offences-2003',
      section: 'section 66I',
      known: 'second-hand',
      notEncoded: explained,
    },
    'law-searcher': {
      says: 'In law a child at school is searched by somebody of their own sex, with a witness who is of their own sex too, unless harm could not be stopped otherwise.',
      source: 'education-act-1996',
      section: 'section 550ZB',
      notEncoded: explained,
    },
    'law-examining': {
      says: 'The law on what a school may examine or erase on a device it has seized is a matter apart, and wider than what is supported here: nobody looks.',
      source: 'education-act-1996',
      section: 'section 550ZC',
      known: 'memory',
      notEncoded: explained,
    },
    'law-older-than-phones': {
      says: 'The law was written before phones had cameras.',
      source: 'college-guidance',
      section: 'The police response',
      seeds: ['S3-28'],
      notEncoded: 'Background for what families are told.',
    },
  },
);
