import type { PageKind } from '../../layout/frame.ts';

/** The secret address of somebody's calendar, shown this once. */
export interface CalendarView {
  readonly back: { readonly href: string; readonly text: string };
  readonly address: string;
}

export const calendarAddressPage: PageKind<CalendarView> = {
  template: 'pages/calendar/page.njk',
  title: () => 'The address of your calendar',
};

/** The page for an address that was just made. */
export function calendarView(address: string): CalendarView {
  return { back: { href: '/notices/settings', text: 'How you are told' }, address };
}
