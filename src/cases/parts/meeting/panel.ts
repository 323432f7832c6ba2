import { listOf } from '#say';
import type { PanelItem, PanelOf } from '../../views/panel.ts';
import { type MeetingCalled, meetingToCome } from './state.ts';

/** How people meet, as it is read back. */
export function placeWords({ how, where }: Pick<MeetingCalled, 'how' | 'where'>): string {
  if (how === 'phone') return 'By phone';
  return how === 'video' ? 'By video call' : (where ?? 'In person');
}

/** The meeting to come, and the newest that was held. */
export const meetingPanel: PanelOf = (state, nameOf) => {
  const coming = meetingToCome(state);
  const { meeting } = state;
  const called: readonly PanelItem[] = coming
    ? [
        {
          title: 'The meeting that was called',
          standing: { tone: 'waiting', words: 'Not recorded yet' },
          lines: [
            { label: 'Starts', text: { at: coming.startsAt } },
            { label: 'Where', text: placeWords(coming) },
            { label: 'Invited', text: listOf(coming.invited.map(nameOf)) },
            ...(coming.others ? [{ label: 'Also', text: coming.others }] : []),
          ],
          acts: [
            { act: 'call-meeting', about: {} },
            { act: 'hold-initial-review-meeting', about: {} },
          ],
          pages: [{ text: 'Agenda and invitations', path: '/meeting' }],
        },
      ]
    : [];
  const held: readonly PanelItem[] = meeting
    ? [
        {
          title: 'The newest meeting',
          standing: { tone: 'done', words: 'Held' },
          lines: [{ label: 'Recorded', text: { at: meeting.at } }],
          acts: [],
        },
      ]
    : [];
  return [...held, ...called];
};
