import type { PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import { sayDate } from '#say';
import { otherSettings } from './settings.ts';
import type { Reach } from './state.ts';

const standings: Readonly<Record<Reach['standing'], Standing>> = {
  open: { tone: 'waiting', words: 'Not stopped yet' },
  contained: { tone: 'done', words: 'Stopped' },
  explained: { tone: 'quiet', words: 'Nothing more can be done' },
};

/** Every place that it has reached, and every other setting to speak to. */
export const spreadPanel: PanelOf = (state) => [
  ...state.reaches.map(({ id, name, standing, lookAgainOn }): PanelItem => ({
    title: name,
    standing: standings[standing],
    lines: lookAgainOn ? [{ label: 'To be looked at again', text: sayDate(lookAgainOn) }] : [],
    acts: standing === 'open' ? [{ act: 'contain-spread', about: { reach: id } }] : [],
  })),
  ...otherSettings(state).map(({ value, label }): PanelItem => {
    const spoken = state.settingsContacted.findLast(({ about }) => about === value);
    return {
      title: `Another setting: ${label}`,
      standing: spoken
        ? { tone: 'done', words: 'Their lead knows' }
        : { tone: 'waiting', words: 'Not spoken to yet' },
      lines: spoken ? [{ label: 'Recorded', text: { at: spoken.at } }] : [],
      acts: [{ act: 'contact-other-setting', about: { about: value } }],
    };
  }),
];
