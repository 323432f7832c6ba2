import type { Form } from '../../http/read-body.ts';
import type { PageKind } from '../../layout/frame.ts';

/** Something that was sent and not done, ready to be sent again: nobody types it twice. */
export interface SendAgainView {
  readonly heading: string;
  readonly says: readonly string[];
  /** Where it was being sent. */
  readonly action: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

export const sendAgainPage: PageKind<SendAgainView> = {
  template: 'pages/send-again/page.njk',
  title: ({ heading }) => heading,
};

const words = {
  'signed-in': {
    heading: 'You are signed in again',
    says: ['What you sent while you were signed out is kept here, and has not been done yet.'],
  },
} as const;

/** The page that has a form ready to be sent again, for why it was not done the first time. */
export function sendAgainView(
  why: keyof typeof words,
  { action, form }: { readonly action: string; readonly form: Form },
): SendAgainView {
  const fields = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
  return { ...words[why], action, fields };
}
