import { type Form, formOf } from '../http/read-body.ts';
import type { FastifyRequest } from 'fastify';

/** What somebody was sending when they were not signed in (any more), and who they said they were. */
export interface Typed {
  readonly form: Form;
  /** The person whose page it was typed on; null where it does not say. */
  readonly by: string | null;
}

/** What this request posted, as the page that asks to sign in carries it on; null where it is nothing. */
export function carriedOn(request: FastifyRequest): string | null {
  const form = formOf(request);
  return Object.keys(form).some((name) => name !== '_by') ? JSON.stringify(form) : null;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isPosted = (value: unknown): boolean =>
  isText(value) || (Array.isArray(value) && value.every(isText));

/** Reads what was carried on; nothing where it is not a form. It has still to be looked at for imagery. */
export function carriedBack(text: unknown): Typed {
  try {
    const read: unknown = JSON.parse(String(text));
    const fields = Object.entries(read as object).filter(([, value]) => isPosted(value));
    const { _by: by, ...form } = Object.fromEntries(fields) as Form;
    return { form, by: isText(by) && by !== '' ? by : null };
  } catch {
    return { form: {}, by: null };
  }
}
