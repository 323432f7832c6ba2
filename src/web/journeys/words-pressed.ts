import { textOf } from '#acts';
import { londonParts } from '#say';
import { noTotals, tally } from '#wording';
import type { Form } from '../http/read-body.ts';
import type { Site } from '../site.ts';
import { readTaken, suggestionsView, takeBetter } from '../words/suggestions-view.ts';
import { openTallies } from '#desk';
import type { Journey } from './journey.ts';
import { keepJourney } from './keeping.ts';
import { writtenIn } from './wording-view.ts';

/** Puts the better words that somebody chose into their answer, and keeps it. Gives the question, or null. */
async function take(site: Site, form: Form, journey: Journey): Promise<string | null> {
  const asked = readTaken(textOf(form, '_reword'));
  const written = asked && writtenIn(journey, asked.name);
  if (!asked || !written) return null;
  const text = takeBetter(written, asked);
  if (text === null) return asked.name;
  const reworded = ({ raw, expected }: Journey) => ({
    raw: { ...raw, [asked.name]: text },
    expected,
  });
  await keepJourney(site, journey, { answers: reworded, seen: journey.seen });
  await count(site, journey, { ...noTotals, taken: { [asked.term]: 1 } });
  return asked.name;
}

type More = Parameters<ReturnType<typeof openTallies>['add']>[2];

function count({ web }: Site, { visitor }: Journey, more: More): Promise<void> {
  const today = londonParts(web.now()).date;
  return openTallies(web.store).add(visitor.school.id, today, more);
}

/** Somebody asked for help with their words, or took better ones: the question it is about, or null. */
export async function wordsPressed(
  site: Site,
  form: Form,
  journey: Journey,
): Promise<string | null> {
  const taken = await take(site, form, journey);
  if (taken !== null) return taken;
  const asked = writtenIn(journey, textOf(form, '_words'));
  if (!asked) return null;
  const { suggestions } = suggestionsView(asked, true);
  await count(site, journey, { ...noTotals, shown: tally(suggestions) });
  return asked.name;
}
