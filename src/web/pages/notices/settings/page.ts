import type { TellingSettings } from '#notify';
import { sayTime } from '#say';
import type { PageKind } from '../../../layout/frame.ts';

interface Item {
  readonly value: string;
  readonly text: string;
  readonly selected: boolean;
}

/** How somebody is told, to be chosen by themselves. */
export interface NoticeSettingsView {
  readonly back: { readonly href: string; readonly text: string };
  /** What was just done, to be said first; null otherwise. */
  readonly done: string | null;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly email: string | null;
  readonly sends: boolean;
  readonly dailyAt: readonly Item[];
  readonly hasQuiet: boolean;
  readonly quietFrom: readonly Item[];
  readonly quietTo: readonly Item[];
  readonly wrongQuiet: string | null;
  readonly hasCalendar: boolean;
}

export const noticeSettingsPage: PageKind<NoticeSettingsView> = {
  template: 'pages/notices/settings/page.njk',
  title: () => 'How you are told',
};

const halfHours = Array.from({ length: 48 }, (_, half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0');
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});

function say(time: string): string {
  if (time === '00:00') return 'Midnight';
  return time === '12:00' ? 'Midday' : sayTime(time);
}

/** Every half hour of a day to choose from, and the time chosen already, whatever it is. */
export function timesOfDay(chosen: string): readonly Item[] {
  const all = halfHours.includes(chosen) ? halfHours : [...halfHours, chosen].toSorted();
  return all.map((time) => ({ value: time, text: say(time), selected: time === chosen }));
}

/** What is offered where nobody has chosen quiet hours before. */
const night = { from: '20:00', to: '07:00' };

/** The page for settings as they are kept, or as they were just typed. */
export function noticeSettingsView(
  { dailyAt, quiet }: TellingSettings,
  more: Pick<NoticeSettingsView, 'done' | 'email' | 'sends' | 'hasCalendar' | 'wrongQuiet'>,
): NoticeSettingsView {
  const { wrongQuiet } = more;
  return {
    ...more,
    back: { href: '/notices', text: 'Notices' },
    errors: wrongQuiet === null ? [] : [{ text: wrongQuiet, href: '#quietFrom' }],
    dailyAt: timesOfDay(dailyAt),
    hasQuiet: quiet !== null,
    quietFrom: timesOfDay((quiet ?? night).from),
    quietTo: timesOfDay((quiet ?? night).to),
  };
}
