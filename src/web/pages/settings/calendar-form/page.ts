import type { TypedCalendar } from '#schools';
import type { PageKind } from '../../../layout/frame.ts';

/** The calendar as it is typed. */
export interface CalendarFormView {
  readonly typed: TypedCalendar;
  readonly nations: readonly {
    readonly value: string;
    readonly text: string;
    readonly checked: boolean;
  }[];
  /** What is wrong with each box, by its name. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly seen: number;
  /** Why, where somebody had said so and went back to change something. */
  readonly reason: string;
  readonly knownUntil: number;
  readonly back: { readonly href: string; readonly text: string };
}

export const calendarFormPage: PageKind<CalendarFormView> = {
  template: 'pages/settings/calendar-form/page.njk',
  title: () => 'Change the calendar',
};
