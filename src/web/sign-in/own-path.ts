const here = 'http://here';
const longest = 2000;

/**
 * An address of ours to go to, as path and query; the start for anything else. What is judged is what a
 * browser makes of it: dots, tabs and backslashes can turn a path into the name of another site.
 */
export function ownPath(path: unknown): string {
  if (typeof path !== 'string' || path.length > longest || !path.startsWith('/')) return '/';
  if (!URL.canParse(path, here)) return '/';
  const { origin, pathname, search } = new URL(path, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
