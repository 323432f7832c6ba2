import { exampleOf } from '../../../gallery/example.ts';
import { noticeSettingsPage, noticeSettingsView } from './page.ts';

const usual = { dailyAt: '08:00', quiet: { from: '20:00', to: '07:00' } };
const more = {
  done: null,
  email: 'amber.wick@lanternfield.example',
  sends: true,
  hasCalendar: false,
  wrongQuiet: null,
};

export const noticeSettingsExamples = exampleOf(noticeSettingsPage, {
  'as they are at first': noticeSettingsView(usual, more),
  'just saved, with a calendar': noticeSettingsView(
    { dailyAt: '07:45', quiet: null },
    { ...more, done: 'What you chose is saved.', hasCalendar: true },
  ),
  'quiet hours that are none': noticeSettingsView(
    { dailyAt: '08:00', quiet: { from: '20:00', to: '20:00' } },
    { ...more, wrongQuiet: 'Choose two different times, or choose no quiet hours' },
  ),
  'no address': noticeSettingsView(usual, { ...more, email: null }),
  'no e-mail at this school': noticeSettingsView(usual, { ...more, sends: false }),
});
