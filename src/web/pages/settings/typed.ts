import type { Form } from '../../http/read-body.ts';

/** One posted value; nothing where it was not posted. Of several, the first. */
export function valueOf(form: Form, name: string): string {
  return valuesOf(form, name)[0] ?? '';
}

/** Every posted value of a name, as posted. */
export function valuesOf(form: Form, name: string): readonly string[] {
  const given = Object.hasOwn(form, name) ? form[name] : undefined;
  return given === undefined ? [] : [given].flat();
}
