import type { Why } from '#casework';

/** All that a message says. It is the same for everybody and everything: who it reaches can only sign in. */
export interface MessageWords {
  readonly subject: string;
  readonly text: string;
}

const closing = `Messages from Safelight never say what they are about.
Nobody reads replies to this address. You can choose when
you are told: sign in and open Notices.`;

const sentences = {
  emergency: {
    subject: 'Safelight: please sign in now',
    first: 'Something in Safelight needs you now.\nPlease sign in as soon as you read this:',
  },
  'at-once': {
    subject: 'Safelight: please sign in',
    first: 'Something in Safelight needs you.\nPlease sign in when you can today:',
  },
  daily: {
    subject: 'Safelight: something is waiting for you',
    first: 'Something in Safelight is waiting for you.\nYou can see it here:',
  },
  trial: {
    subject: 'Safelight: messages reach you',
    first: 'You asked for this message: messages from Safelight reach you.\nYou can sign in here:',
  },
} as const;
export type Urgency = keyof typeof sentences;

/** The words of a message, by how urgent it is and nothing else; `link` leads to where one signs in. */
export function messageWords(urgency: Urgency, link: string): MessageWords {
  const { subject, first } = sentences[urgency];
  return { subject, text: `${first}\n\n${link}\n\n${closing}\n` };
}

/** What a notice says in its list, by why it was made: no name, no reference, nothing of the case. */
export const noticeWords: Readonly<Record<Why, string>> = {
  'new-report': 'A new report is waiting to be read',
  danger: 'Somebody may be in danger now',
  'yours-to-manage': 'A case is now yours to manage',
  'second-opinion': 'A decision is waiting for your view',
  reopen: 'Something has changed in a settled case',
  'advice-higher': 'A new edition of the guidance asks for more in a case',
  'opinion-given': 'A second opinion has been given on a decision of yours',
  task: 'You have been asked to do something',
  'task-finished': 'Something you asked for has been finished',
  'report-read': 'A report of yours has been read',
  'kept-from-a-case': 'A colleague has been kept from a case',
  'part-asked': 'A change of who plays which part waits for your answer',
  'part-told': 'A change of who plays which part was asked for or answered',
  overdue: 'Something was due and has not been done',
};

/** What a calendar says of something that falls due. */
export const calendarWords = {
  name: 'Safelight',
  due: 'Safelight: something is due',
} as const;
