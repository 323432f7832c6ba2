const script = '[[\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}]&&\\p{L}]';
const fromTheRight = new RegExp(script, 'v');
const otherLetter = new RegExp(`[\\p{L}--${script}]`, 'v');

/** Words that read from the right, up to what no name holds: a comma, a bracket, a number, another script. */
const run = new RegExp(`${script}(?:[\\p{M}\\s'’.،؛؟\\-]*${script})*\\p{M}*`, 'gv');

/** An element that stays as it is: nothing in it is drawn as markup, or it has a direction of its own. */
const leftAlone =
  /^<(?:(?<plain>title|textarea|option|script|style)\b|(?!input\b)(?<own>[a-z0-9]+)\b[^>]*\sdir="auto")/;
const box = /<(?:textarea|input)\b(?![^>]*\s(?:dir=|type="(?:hidden|radio|checkbox|submit)"))/g;

const isolated = (words: string): string =>
  otherLetter.test(words.replace(/&#?\w+;/g, ''))
    ? words.replace(run, '<bdi>$&</bdi>')
    : words.replace(/^(\s*)(.*?)(\s*)$/s, '$1<bdi>$2</bdi>$3');

/** Where in a page an element ends that begins at this tag, with others of its name inside. */
function endOf(pieces: readonly string[], start: number, tag: string): number {
  const opens = new RegExp(`^<${tag}\\b`);
  let inside = 0;
  for (let at = start; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    if (opens.test(piece)) inside += 1;
    if (piece === `</${tag}>`) inside -= 1;
    if (inside === 0) return at;
  }
  return pieces.length - 1;
}

/** A page in which words that read from the right, inside a sentence that does not, disturb nothing beside them. */
function withRunsIsolated(html: string): string {
  const pieces = html.split(/(?<=>)(?=[^<])|(?=<)/);
  const drawn: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const alone = leftAlone.exec(piece)?.groups;
    const tag = alone?.['plain'] ?? alone?.['own'];
    const end = tag ? endOf(pieces, at, tag) : at;
    const words = !piece.startsWith('<') && fromTheRight.test(piece);
    drawn.push(words ? isolated(piece) : pieces.slice(at, end + 1).join(''));
    at = end;
  }
  return drawn.join('');
}

/**
 * A drawn page in which everything reads its own way. Each text box takes the direction of what is typed in
 * it, and names and words of a script that reads from the right stand apart from the sentence around them.
 * What has `dir="auto"` already, such as somebody's own words, is left as it is.
 */
export function inOwnDirection(html: string): string {
  const boxes = html.replace(box, '$& dir="auto"');
  return fromTheRight.test(boxes) ? withRunsIsolated(boxes) : boxes;
}
