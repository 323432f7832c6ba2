import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';
import { otherSettings } from './settings.ts';

/** Lead speaks to lead: each setting learns what it needs for its own children, and no more. */
export const contactOtherSetting = defineAct({
  name: 'contact-other-setting',
  may: 'the leads',
  title: 'Record speaking to another setting’s safeguarding lead',
  done: 'It is recorded what they were told, and what not.',
  event: 'other-setting-contacted/1',
  recorded: 'Spoke to another setting’s safeguarding lead',
  file: { of: 'named', without: ['about', 'theyDo', 'theirReference'] },
  from: ['reported', 'open'],
  fields: {
    about: {
      kind: 'about',
      from: otherSettings,
      label: 'Which setting?',
      missing: 'Choose the setting',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    who: {
      kind: 'text',
      label: 'Who took it?',
      hint: 'Their safeguarding lead or deputy: name and job',
      missing: 'Say who took it',
    },
    how: {
      kind: 'choice',
      label: 'How?',
      options: {
        phone: { label: 'By phone' },
        'in-person': { label: 'In person' },
        video: { label: 'By video call' },
        secure: { label: 'By a secure message' },
      },
      missing: 'Say how',
    },
    shared: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What were they told?',
      hint: 'Only what they need for their own children. Never imagery, and nothing that describes it',
      missing: 'Write what they were told',
    },
    keptBack: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What were they not told?',
      hint: 'For example the names of our students',
      missing: 'Write what they were not told, or “nothing was kept back”',
    },
    theyDo: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What will they do, and when do you speak again?',
      missing: 'Write what they will do, or “not said”',
    },
    theirReference: {
      kind: 'text',
      label: 'Their reference',
      missing: 'Give their reference',
      optional: true,
    },
    reason: {
      kind: 'reason',
      label: 'Why did they need to know this, and no more?',
      missing: 'Say why they needed to know this',
    },
  },
  pages: [
    { title: 'Another setting', fields: ['about', 'at', 'who', 'how'] },
    { title: 'What they were told', fields: ['shared', 'keptBack'] },
    { title: 'What happens next', fields: ['theyDo', 'theirReference', 'reason'] },
  ],
  refuse: (input, { state }) =>
    otherSettings(state).some(({ value }) => value === input.about)
      ? null
      : refuse('no-such-setting', 'That setting is not recorded in this case. Record it first.'),
  follow: (state, event) => {
    const contacted = { ...done(event), about: event.data.about };
    return { ...state, settingsContacted: [...state.settingsContacted, contacted] };
  },
});
