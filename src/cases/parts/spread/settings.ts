import type { Pick } from '#acts';
import type { CaseState } from '../../state.ts';

/** Other settings that this reaches: those it has gone to, and those of children in the case. */
export function otherSettings({ reaches, people }: CaseState): readonly Pick[] {
  return [
    ...reaches
      .filter(({ kind }) => kind === 'setting')
      .map(({ id, name }) => ({ value: id, label: name })),
    ...people
      .filter(({ elsewhere }) => elsewhere === 'child')
      .map(({ id, name, setting }) => ({
        value: id,
        label: setting ? `${setting}, about ${name}` : `The setting of ${name}`,
      })),
  ];
}

/** Those whose safeguarding lead nobody has spoken to. */
export function notYetContacted(state: CaseState): readonly Pick[] {
  return otherSettings(state).filter(
    ({ value }) => !state.settingsContacted.some(({ about }) => about === value),
  );
}
