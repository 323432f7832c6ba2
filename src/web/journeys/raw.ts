import type { Field, Fields } from '#acts';
import type { Form } from '../http/read-body.ts';

/** The names under which a question's answer is posted. */
export function namesOf(name: string, field: Field): readonly string[] {
  switch (field.kind) {
    case 'when':
      return ['day', 'month', 'year', 'time'].map((part) => `${name}-${part}`);
    case 'date':
      return ['day', 'month', 'year'].map((part) => `${name}-${part}`);
    case 'person':
    case 'people':
      return [name, `${name}-search`];
    default:
      return [name];
  }
}

/** The answers so far with one page's posted answers in their place. What was left empty is empty. */
export function withPage(
  raw: Draft,
  form: Form,
  page: { readonly fields: Fields; readonly names: readonly string[] },
): Draft {
  const posted = page.names.flatMap((name) => {
    const field = page.fields[name];
    return field ? namesOf(name, field) : [];
  });
  const answers = posted.map((name): [string, string | string[]] => {
    const given = form[name] ?? '';
    return [name, typeof given === 'string' ? given : [...given]];
  });
  return { ...raw, ...Object.fromEntries(answers) };
}

type Draft = Record<string, string | string[]>;
