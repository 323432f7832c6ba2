import type { PageKind } from '../../layout/frame.ts';
import type { Reason, TypedAgain } from '../../http/turned-away.ts';

/** A page that says why something was not done, and what to do instead. */
export interface MessageView {
  readonly heading: string;
  readonly says: readonly string[];
  readonly reference: string | null;
  /** What they typed, without what was taken out, to be sent again. */
  readonly again?: TypedAgain | null;
}

export const messagePage: PageKind<MessageView> = {
  template: 'pages/message/page.njk',
  title: ({ heading }) => heading,
};

/** The words for each reason. "Not found" is the same whether there is nothing there or it is not theirs to know. */
const words: Readonly<Record<Reason, readonly [string, ...string[]]>> = {
  'not-found': [
    'Page not found',
    'There is nothing here, or nothing that you can see.',
    'If you typed the address, check it. If you followed a link, go back to the start and find your way from there.',
  ],
  'not-allowed': [
    'This is not possible at the moment',
    'It may be for somebody else to do, or the case may have moved on.',
  ],
  'other-site': [
    'Start again from Safelight',
    'This came from another website or an old window, so nothing was done. Open Safelight and try again.',
  ],
  'wrong-host': ['Wrong address', 'Safelight does not answer at this address. Nothing was done.'],
  'not-a-form': [
    'Safelight never takes files',
    'Pictures, videos and other files cannot be sent here, and nothing of this one was kept.',
    'Nobody needs the image to keep a child safe. Write what you were told, in words, and leave the device as it is.',
  ],
  'too-big': [
    'That is too much at once',
    'What was sent is longer than any answer can be, so nothing of it was kept. Safelight never takes files.',
    'If you were writing a long account, send it in shorter parts.',
  ],
  'too-many': [
    'Please wait a minute',
    'There have been too many requests from this computer. Wait a minute, then try again.',
  ],
  'holds-imagery': [
    'Something in what you sent cannot be kept',
    'Safelight never keeps images, files, page code or web addresses. What was taken out was not kept.',
  ],
  unreadable: ['Safelight could not read that', 'Nothing was done. Go back and try again.'],
  busy: [
    'Safelight cannot do this just now',
    'It cannot reach what it keeps, or something else is holding it. What was saved before is safe.',
    'Wait a minute, then try again. If a child is in danger, do not wait for this: call 999. To pass on a concern, speak to the safeguarding lead now.',
  ],
};

/** The page for a reason; `says` stands in place of the usual sentences, or before them for imagery. */
export function messageView(reason: Reason, says: readonly string[]): MessageView {
  const [heading, ...usual] = words[reason];
  const sentences =
    reason === 'holds-imagery' ? [...says.map((line) => `${line}.`), ...usual] : says;
  return { heading, says: sentences.length > 0 ? sentences : usual, reference: null };
}

/** The page for what could not be saved in time: what was typed goes with it, to be sent again. */
export function busyView(again: TypedAgain | null): MessageView {
  const usual = messageView('busy', []);
  if (again === null) return usual;
  return {
    ...usual,
    heading: 'Safelight cannot save just now',
    says: ['Nothing was lost: what you typed is kept on this page.', ...usual.says.slice(1)],
    again,
  };
}

/** The page for a fault of ours: a reference to give, and nothing about what went wrong. */
export function faultView(reference: string): MessageView {
  return {
    heading: 'Sorry, something went wrong',
    says: [
      'It is our fault, not yours. What was on record before is safe, and answers you had saved are kept.',
      'Go back and try again. If a child is in danger, do not wait for this: call 999. To pass on a concern, speak to the safeguarding lead now.',
    ],
    reference,
  };
}
