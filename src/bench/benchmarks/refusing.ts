import { inTurn, median, medianRatio, timed } from '../measure.ts';
import type { Result } from '../result.ts';
import type { BenchSchool } from '../school.ts';

const most = 230_000;
const rounds = 5;
/** Twice the text, twice the work: more than this and something in it is looked at again and again. */
const goal = { atMost: 3 } as const;

/** What stood the server still once, and what a fuzzer found slow since; none is longer encoded. */
const hostile: Readonly<Record<string, string>> = {
  'plain words': 'she told me and went home. ',
  'full stops': '..........',
  'dots and lines': '_a_b.c_',
  'scrambled letters': 'aB3dE6gH9 kL2 ',
  numbers: '10.20.30.40 255 016 ',
  'letters alone': 'a B 3 ',
};

/** Texts as long as may be sent, and half as long, through the whole application. */
export async function refusing(school: BenchSchool): Promise<readonly Result[]> {
  const lead = await school.visitor('lead');
  const results: Result[] = [];
  for (const [name, unit] of Object.entries(hostile)) {
    const text = unit.repeat(Math.floor(most / unit.length / 1.2));
    const send = (words: string) => () => timed(() => lead.post('/find', { words }));
    const measured = await inTurn(rounds, {
      half: send(text.slice(0, text.length / 2)),
      whole: send(text),
    });
    results.push({
      name: `judging ${Math.round(text.length / 1000)} kB of ${name}`,
      measured: { value: median(measured.whole), unit: 'ms', rounds: measured.whole },
      against: { name: 'half of it', value: median(measured.half), unit: 'ms' },
      ratio: medianRatio(measured.whole, measured.half),
      goal,
    });
  }
  lead.leave();
  return results;
}
