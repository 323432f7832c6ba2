/** What a form posted: one or several strings a name. */
export type Raw = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One posted value as text. */
export function textOf(raw: Raw, name: string): string {
  const given = raw[name];
  return typeof given === 'string' ? given : (given?.[0] ?? '');
}

/** Every posted value of a name. */
export function allOf(raw: Raw, name: string): readonly string[] {
  const given = raw[name];
  if (given === undefined || given === '') return [];
  return typeof given === 'string' ? [given] : given;
}
