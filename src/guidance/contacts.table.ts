import { contactSentences } from './chapters/06-support-and-language/contacts.ts';
import type { Sentence } from './sentences.ts';

/** A national service that people can turn to. Local ones belong to each setting. */
export interface NationalContact {
  readonly name: string;
  readonly telephone: string | null;
  readonly address: string | null;
  readonly hours: string;
  readonly audience: 'children' | 'parents' | 'staff' | 'adults' | 'anyone';
  readonly helpsWith: string;
  readonly cites: readonly [Sentence, ...Sentence[]];
}

/** National services, to be checked before each term by somebody who calls them. */
export const nationalContacts = {
  emergency: {
    name: 'Emergency services',
    telephone: '999',
    address: null,
    hours: 'Always',
    audience: 'anyone',
    helpsWith: 'Anyone in danger now.',
    cites: [contactSentences['contacts-emergency']],
  },
  police: {
    name: 'Police, not in an emergency',
    telephone: '101',
    address: null,
    hours: 'Always',
    audience: 'anyone',
    helpsWith: 'Reporting, and asking for advice.',
    cites: [contactSentences['contacts-emergency']],
  },
  childline: {
    name: 'Childline',
    telephone: '0800 1111',
    address: 'childline.org.uk',
    hours: 'Always',
    audience: 'children',
    helpsWith: 'Talking to somebody about anything, under 19.',
    cites: [contactSentences['contacts-childline']],
  },
  'report-remove': {
    name: 'Report Remove',
    telephone: null,
    address: 'childline.org.uk/remove',
    hours: 'Always',
    audience: 'children',
    helpsWith: 'Having a picture or video of yourself taken down, under 18.',
    cites: [contactSentences['contacts-report-remove']],
  },
  nspcc: {
    name: 'NSPCC helpline',
    telephone: '0808 800 5000',
    address: 'nspcc.org.uk',
    hours: 'See their page',
    audience: 'parents',
    helpsWith: 'Adults who are worried about a child.',
    cites: [contactSentences['contacts-nspcc']],
  },
  ceop: {
    name: 'CEOP Safety Centre',
    telephone: null,
    address: 'ceop.police.uk/safety-centre',
    hours: 'Always',
    audience: 'anyone',
    helpsWith: 'Reporting grooming or sexual abuse online.',
    cites: [contactSentences['contacts-ceop']],
  },
  iwf: {
    name: 'Internet Watch Foundation',
    telephone: null,
    address: 'report.iwf.org.uk',
    hours: 'Always',
    audience: 'adults',
    helpsWith: 'Reporting sexual imagery of children that is openly on the web.',
    cites: [contactSentences['contacts-report-remove']],
  },
  'professionals-online-safety': {
    name: 'Professionals Online Safety Helpline',
    telephone: '0344 381 4772',
    address: 'saferinternet.org.uk',
    hours: 'Monday to Friday, 10am to 4pm',
    audience: 'staff',
    helpsWith: 'Advice for professionals, and help with a service that does not answer.',
    cites: [contactSentences['contacts-staff']],
  },
  'revenge-porn-helpline': {
    name: 'Revenge Porn Helpline',
    telephone: '0345 6000 459',
    address: 'revengepornhelpline.org.uk',
    hours: 'Monday to Friday, 10am to 4pm',
    audience: 'adults',
    helpsWith: 'Adults whose intimate images were shared without agreement.',
    cites: [contactSentences['contacts-adults']],
  },
  'stop-it-now': {
    name: 'Stop It Now',
    telephone: '0808 1000 900',
    address: 'stopitnow.org.uk',
    hours: 'See their page',
    audience: 'adults',
    helpsWith: 'Adults who are worried about somebody’s behaviour towards children.',
    cites: [contactSentences['contacts-stop-it-now']],
  },
  'nspcc-education': {
    name: 'NSPCC Report Abuse in Education',
    telephone: '0800 136 663',
    address: null,
    hours: 'See their page',
    audience: 'anyone',
    helpsWith: 'Abuse in a school or college: whoever was harmed, parents and staff.',
    cites: [contactSentences['contacts-in-education']],
  },
  'nspcc-whistleblowing': {
    name: 'NSPCC Whistleblowing Advice Line',
    telephone: '0800 028 0285',
    address: null,
    hours: 'See their page',
    audience: 'staff',
    helpsWith: 'A concern about a child that your own school does not hear.',
    cites: [contactSentences['contacts-whistleblowing']],
  },
  'harmful-sexual-behaviour': {
    name: 'Harmful Sexual Behaviour Support Service',
    telephone: '0344 225 0623',
    address: null,
    hours: 'Monday to Friday, 8am to 8pm, when last read',
    audience: 'staff',
    helpsWith: 'Advice for professionals in England about harmful sexual behaviour.',
    cites: [contactSentences['contacts-harmful-behaviour']],
  },
  shore: {
    name: 'Shore',
    telephone: null,
    address: 'shorespace.org.uk',
    hours: 'Always',
    audience: 'children',
    helpsWith:
      'Teenagers who worry about sexual thoughts or behaviour, their own or somebody else’s.',
    cites: [contactSentences['contacts-harmful-behaviour']],
  },
  samaritans: {
    name: 'Samaritans',
    telephone: '116 123',
    address: null,
    hours: 'Always',
    audience: 'anyone',
    helpsWith: 'Anybody who finds it hard to go on.',
    cites: [contactSentences['contacts-crisis']],
  },
  shout: {
    name: 'Shout, by text message',
    telephone: null,
    address: 'giveusashout.org',
    hours: 'Always',
    audience: 'anyone',
    helpsWith: 'Texting with somebody in a crisis: SHOUT to 85258.',
    cites: [contactSentences['contacts-crisis']],
  },
  papyrus: {
    name: 'Papyrus HOPELINE247',
    telephone: '0800 068 4141',
    address: null,
    hours: 'See their page',
    audience: 'anyone',
    helpsWith: 'Young people who think of suicide, and anybody who worries about one.',
    cites: [contactSentences['contacts-papyrus']],
  },
  'report-harmful-content': {
    name: 'Report Harmful Content',
    telephone: null,
    address: 'reportharmfulcontent.com',
    hours: 'Always',
    audience: 'anyone',
    helpsWith: 'Harmful but legal content online, from 13 years on.',
    cites: [contactSentences['contacts-harmful-content']],
  },
} as const satisfies Readonly<Record<string, NationalContact>>;
