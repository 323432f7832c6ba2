import { everydayWords, longEndings } from './everyday-words.table.ts';

/** Something written like the name of a website, and what stands after it up to the next space. */
export interface Candidate {
  readonly host: string;
  /** Begins with a stroke, question mark, hash or colon; empty where nothing follows. */
  readonly tail: string;
}

const isWord = (text: string): boolean => everydayWords.has(text.toLowerCase());

const byte = '(?:[01]?\\d?\\d|2[0-4]\\d|25[0-5])';
const fourBytes = new RegExp(`^${byte}(?:\\.${byte}){3}$`);

/** Four numbers up to 255 with dots, long enough not to be the number of a paragraph. */
function isNumbered({ host, tail }: Candidate): boolean {
  return (tail.length > 1 || host.length >= 9) && fourBytes.test(host);
}

const tokenLike =
  /[=?&%~!]|[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|\d{4}|[A-Za-z0-9][-_][A-Za-z0-9]|[A-Za-z0-9]\/[A-Za-z0-9]/;
const fileName = /\.(?:png|jpe?g|gif|webp|hei[cf]|mp4|mov|html?|php)$/i;

/** Digits among letters, capitals inside a word or marks of a path: no two words with a stroke between. */
function isTokenLike(path: string): boolean {
  return !path.includes('@') && (tokenLike.test(path) || fileName.test(path));
}

/** Both sides of a stroke are words of every day, or their first letters are those of a name. */
function readsAsWords(ending: string, path: string): boolean {
  if (/^[A-Z][a-z]/.test(ending)) return true;
  if (/^[A-Z]+$/.test(ending) && /^[A-Z]*$/.test(path) && !longEndings.has(ending.toLowerCase()))
    return true;
  return isWord(ending) && path.split('/').every((part) => part === '' || isWord(part));
}

function isEnding(ending: string): boolean {
  const small = ending.toLowerCase();
  return /^[a-z]{2}$/.test(small) || longEndings.has(small) || small.startsWith('xn--');
}

/** A port: two to five digits, and enough of them not to be a time. */
function hasPort(ending: string, tail: string): boolean {
  const port = /^:(\d{2,5})(?![\d.:])/.exec(tail)?.[1];
  if (port === undefined || isWord(ending)) return false;
  return port.length >= 4 || (longEndings.has(ending.toLowerCase()) && port.length >= 2);
}

/** A path behind an ending nobody knows: letters and digits mixed, but not as in a user name. */
function isCodeLike(path: string): boolean {
  return (
    path.length >= 5 && /[A-Za-z]/.test(path) && /\d/.test(path) && !/^[a-z._]+\d{1,4}$/i.test(path)
  );
}

/** True for what leads somewhere on the web: a host with a path, a question, a place in a page or a port. */
export function leadsSomewhere(candidate: Candidate): boolean {
  const { host, tail } = candidate;
  if (isNumbered(candidate)) return true;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (!/^(?:\p{L}{2,24}|xn--[a-z0-9-]{1,59})$/iu.test(ending)) return false;
  if (tail.startsWith(':')) return hasPort(ending, tail);
  const path = tail.slice(1).replace(/[.,;:!?)'"\]]+$/, '');
  if (path === '') return false;
  const token = isTokenLike(path);
  if (!isEnding(ending)) return token && isCodeLike(path);
  if (token) return !isWord(ending) || !/^[\d/.-]{1,6}$/.test(path);
  const isLong = longEndings.has(ending.toLowerCase());
  return (tail.startsWith('/') || isLong) && !readsAsWords(ending, path);
}
