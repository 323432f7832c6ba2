import type { InputOf } from '#cases';
import type { Form } from './drive/visitor.ts';

const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** A report as staff write it: of ordinary length, and about nobody. */
export function reported(): Partial<InputOf<'report-concern'>> {
  return {
    danger: 'no',
    toldBy: 'A student in my form',
    toldAt: ago(3),
    account:
      'She said that somebody in her year has a picture of her on his phone and that others have been talking about it. ' +
      'She was worried about what her mother would say, and asked whether she would be in trouble.',
    who: 'A student in Year 10 in my form, and a student in Year 11 whose name she would like to give to the lead herself.',
    staffInvolved: 'no',
    places: ['online'],
    services: ['not-known'],
    doneSoFar:
      'I thanked her for telling me, said that she was not in trouble, and that I would pass it on today and to whom.',
    seen: 'none',
    attest: true,
  };
}

/** An action as a safeguarding lead notes it. */
export function noted(): Partial<InputOf<'note-action'>> {
  return {
    at: ago(1),
    what:
      'Spoke with the student and her head of year about support in lessons this week, and agreed whom she can go to. ' +
      'She said that she felt better for having told somebody.',
    reason: 'So that she is supported while we find out more, and knows what happens next.',
  };
}

const texts = (): Form => {
  const { danger, toldBy, account, who, staffInvolved, doneSoFar, seen } = reported();
  return { danger, toldBy, account, who, staffInvolved, doneSoFar, seen } as Form;
};

/** A moment as a form asks for it: yesterday at a quarter past nine. */
function whenForm(name: string): Form {
  const day = new Date(Date.now() - 24 * 3_600_000);
  return {
    [`${name}-day`]: String(day.getUTCDate()),
    [`${name}-month`]: String(day.getUTCMonth() + 1),
    [`${name}-year`]: String(day.getUTCFullYear()),
    [`${name}-time`]: '9:15am',
  };
}

/** The same report as a browser posts it, all pages in one, with some words of one's own after the account. */
export function reportForm(words = ''): Form {
  const given = texts();
  return {
    ...given,
    ...whenForm('toldAt'),
    account: `${String(given['account'])} ${words}`,
    places: ['online'],
    services: ['not-known'],
    attest: 'yes',
  };
}

/** The same note as a browser posts it, with some words of one's own after what was done. */
export function noteForm(words = ''): Form {
  const { what = '', reason = '' } = noted();
  return { ...whenForm('at'), what: `${what} ${words}`, reason };
}
