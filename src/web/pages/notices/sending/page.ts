import type { AddressFault, Fault, WayStanding } from '#notify';
import { sayDate, sayAt } from '#say';
import type { PageKind } from '../../../layout/frame.ts';

/** Whether messages reach people. It says whose address does not work, never what a message was about, nor how many there were. */
export interface SendingView {
  readonly back: { readonly href: string; readonly text: string };
  readonly way: string;
  /** What to do about the way, or null when it is well. */
  readonly mend: string | null;
  readonly people: readonly {
    readonly name: string;
    readonly since: string;
    readonly why: string;
  }[];
  readonly withoutAddress: readonly string[];
}

export const sendingPage: PageKind<SendingView> = {
  template: 'pages/notices/sending/page.njk',
  title: () => 'Whether messages reach everybody',
};

const faultOfTheWay: Readonly<Record<Fault, readonly [string, string]>> = {
  'no-connection': [
    'The mail server cannot be reached',
    'Check its address and that it is running.',
  ],
  timeout: [
    'The mail server does not answer in time',
    'Check that it is running, and not overloaded.',
  ],
  tls: [
    'The connection to the mail server cannot be made safe',
    'Check its certificate. Safelight sends nothing over a connection that others could read.',
  ],
  'sign-in': [
    'The mail service does not accept Safelight’s name and password, or its key',
    'Check them in the settings of the server Safelight runs on.',
  ],
  'sender-refused': [
    'The mail service does not accept messages from Safelight’s address, or for this account',
    'Check the address messages come from, and what the account may do.',
  ],
  busy: ['The mail service is busy', 'Nothing needs doing: Safelight tries again.'],
  'address-refused': ['The address was refused', 'Correct the address.'],
  'message-refused': ['The message was refused', 'Ask whoever runs the mail server why.'],
  'gave-up': ['The address was put off again and again', 'Ask whoever runs that address.'],
};

const faultOfAddress: Readonly<Record<Fault, string>> = {
  ...(Object.fromEntries(
    Object.entries(faultOfTheWay).map(([fault, [says]]) => [fault, says]),
  ) as Record<Fault, string>),
  'address-refused': 'There is no such mailbox, or it takes no messages. Correct the address.',
  'message-refused': 'Its mail server refuses messages from Safelight. Ask whoever runs it.',
  'gave-up': 'It was put off for five days, as a full mailbox is. Ask the person.',
};

function wayInWords(way: WayStanding, now: string): Pick<SendingView, 'way' | 'mend'> {
  switch (way.is) {
    case 'none':
      return {
        way: 'Safelight sends no e-mail here. People are told in Safelight only.',
        mend: 'To send e-mail, set SAFELIGHT_MAIL on the server Safelight runs on.',
      };
    case 'well':
      return { way: 'Messages are being sent.', mend: null };
    case 'broken': {
      const [says, mend] = faultOfTheWay[way.fault];
      const kept = 'Nothing is lost: messages wait, and Safelight tries again and again.';
      return { way: `${says}, since ${sayAt(way.since, now).slice(3)}.`, mend: `${mend} ${kept}` };
    }
  }
}

/** The page as it stands. */
export function sendingView(of: {
  readonly way: WayStanding;
  readonly faults: readonly AddressFault[];
  readonly staff: readonly {
    readonly id: string;
    readonly name: string;
    readonly email?: string | undefined;
  }[];
  readonly now: string;
}): SendingView {
  const nameOf = (id: string) =>
    of.staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';
  return {
    back: { href: '/notices', text: 'Notices' },
    ...wayInWords(of.way, of.now),
    people: of.faults.map(({ person, on, fault }) => ({
      name: nameOf(person),
      since: sayDate(on),
      why: faultOfAddress[fault],
    })),
    withoutAddress: of.staff.filter(({ email }) => !email).map(({ name }) => name),
  };
}
