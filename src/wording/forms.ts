/** Forms that no rule of spelling gives, by the word in its dictionary form. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'am', 'are', 'was', 'were', 'been', 'being', "'s", "'re"],
  become: ['becomes', 'became', 'becoming'],
  child: ['children'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  do: ['does', 'did', 'done', 'doing'],
  get: ['gets', 'got', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  hang: ['hangs', 'hung', 'hanging'],
  keep: ['keeps', 'kept', 'keeping'],
  leave: ['leaves', 'left', 'leaving'],
  let: ['lets', 'letting'],
  lie: ['lies', 'lied', 'lying'],
  make: ['makes', 'made', 'making'],
  man: ['men'],
  meet: ['meets', 'met', 'meeting'],
  person: ['people', 'persons'],
  put: ['puts', 'putting'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying'],
  sell: ['sells', 'sold', 'selling'],
  send: ['sends', 'sent', 'sending'],
  spend: ['spends', 'spent', 'spending'],
  swap: ['swaps', 'swapped', 'swapping'],
  take: ['takes', 'took', 'taken', 'taking'],
  tell: ['tells', 'told', 'telling'],
  woman: ['women'],
  write: ['writes', 'wrote', 'written', 'writing'],
};

/**
 * A word and its forms, of verbs and nouns alike, where it stands in its dictionary form. It gives
 * some that no one uses ("sents"), which is harmless: they are only looked for.
 */
export function formsOf(word: string): readonly string[] {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  return [word, ...(known ?? regular(word))];
}

function regular(word: string): readonly string[] {
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    return [`${word}s`, `${word}d`, `${stem}ing`];
  }
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? `${word}${word.at(-1) ?? ''}` : word;
  const stems = [...new Set([word, doubled])];
  return [plural, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}
