/** The role a database address signs in as; null where it does not say. */
export function roleIn(address: string): string | null {
  const url = new URL(address);
  const name = url.searchParams.get('user') ?? decodeURIComponent(url.username);
  return name === '' ? null : name;
}
