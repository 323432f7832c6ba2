import { exampleOf } from '../../gallery/example.ts';
import { calendarAddressPage, calendarView } from './page.ts';

export const calendarAddressExamples = exampleOf(calendarAddressPage, {
  'just made': calendarView(
    'https://safelight.example/calendar/5afe1194-0000-4000-8000-000000000001.an-invented-address-that-leads-nowhere-at-a.ics',
  ),
});
