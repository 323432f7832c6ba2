import { section } from '../../sentences.ts';

export const contactSentences = section(
  { source: 'helplines', section: 'Services' },
  {
    'contacts-emergency': {
      says: 'Where somebody is in danger now, the number is 999; otherwise the police are on 101.',
      known: 'memory',
    },
    'contacts-childline': {
      says: 'Childline is on 0800 1111, day and night, about anything. One local document prints another number, which is wrong.',
      seeds: ['S1-31', 'S1-39', 'S3-71'],
    },
    'contacts-ceop': {
      says: 'Parents, and anybody else, can turn to CEOP, whose address one local document mistypes.',
      seeds: ['S3-72'],
    },
    'contacts-nspcc': {
      says: 'Parents, and any adult who worries about a child, can ring the NSPCC.',
      known: 'second-hand',
      seeds: ['S3-73'],
    },
    'contacts-report-remove': {
      says: 'There are tools to help have pictures taken down, such as Report Remove.',
      source: 'report-remove',
      section: 'How it works',
      seeds: ['S4-11'],
    },
    'contacts-in-education': {
      says: 'The NSPCC has a line about abuse in education, for whoever was harmed, parents and staff.',
      known: 'second-hand',
    },
    'contacts-whistleblowing': {
      says: 'Staff whose concern is not heard can ring the NSPCC’s whistleblowing line.',
      known: 'second-hand',
    },
    'contacts-harmful-behaviour': {
      says: 'There is help about harmful sexual behaviour: a line for professionals, and a site for teenagers who worry about their own.',
      known: 'second-hand',
      check: 'Whether they are still funded, and every number and address, by somebody who calls.',
    },
    'contacts-crisis': {
      says: 'Somebody who does not want to go on can ring the Samaritans or text Shout.',
      known: 'second-hand',
    },
    'contacts-papyrus': {
      says: 'Young people who think of suicide, and whoever worries about one, can ring Papyrus.',
      known: 'memory',
    },
    'contacts-harmful-content': {
      says: 'Content that is harmful though legal can be taken further with Report Harmful Content.',
    },
    'contacts-staff': { says: 'Professionals have a helpline of their own.', known: 'second-hand' },
    'contacts-stop-it-now': {
      says: 'Adults who worry about somebody’s behaviour towards children, their own too, can ring Stop It Now.',
    },
    'contacts-adults': { says: 'Adults whose images were shared have services of their own.' },
    'contacts-local': {
      says: 'Local numbers change, so they belong to each setting’s own list, with a date on which each was last called.',
      source: 'city-guide',
      section: 'Contacts',
      seeds: ['S0-38', 'S1-34', 'S1-35', 'S1-36', 'S1-37', 'S1-38'],
      notEncoded:
        'A setting’s own configuration. One local website’s name is lost in the document that recommends it.',
    },
    'contacts-trusted-adult': {
      says: 'A young person can talk to any adult they trust.',
      source: 'city-guide',
      section: 'What to do',
      seeds: ['S1-30'],
      notEncoded: 'For the pages that young people read.',
    },
  },
);
