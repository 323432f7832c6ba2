import { actNamed, type ActName, actNames, type AnyAct } from '#cases';
import { isAsked } from '#acts';
import type { OpenCase } from '#casework';
import { exampleJourney, examplePage } from './example-journey.ts';
import { devicesAtFirst, devicesSettled } from '../gallery/devices.examples.ts';
import { followedUp } from '../gallery/families.examples.ts';
import { lookingCases } from '../gallery/looking.examples.ts';
import { inventedCases } from '../gallery/invented-cases.examples.ts';
import { barMistaken, wholeResponse } from '../gallery/response.examples.ts';
import type { Journey } from './journey.ts';

import type { QuestionView } from './question/page.ts';

type Raw = Journey['raw'];

/** Answers under which a question is asked, and whatever it depends on as well. */
function askedWith(act: AnyAct, name: string, raw: Raw): Raw {
  const onlyWhen = act.fields[name]?.onlyWhen;
  if (!onlyWhen) return raw;
  const [value = ''] = onlyWhen.is;
  const several = act.fields[onlyWhen.field]?.kind === 'choices';
  return askedWith(act, onlyWhen.field, { ...raw, [onlyWhen.field]: several ? [value] : value });
}

function asksToo(act: AnyAct, raw: Raw, name: string): Raw {
  const field = act.fields[name];
  const isSettled = !field?.onlyWhen || Object.hasOwn(raw, field.onlyWhen.field);
  return isSettled ? raw : askedWith(act, name, raw);
}

/** Earlier answers, set by set, under which each of these questions is asked in one of them. */
export function everyVariant(act: AnyAct, names: readonly string[]): readonly Raw[] {
  const [first, ...rest] = names;
  if (first === undefined) return [];
  const raw = rest.reduce<Raw>((so, name) => asksToo(act, so, name), askedWith(act, first, {}));
  const left = rest.filter((name) => {
    const field = act.fields[name];
    return field && !isAsked(field, raw);
  });
  return [raw, ...everyVariant(act, left)];
}

/** Cases of all kinds, in which everything can be asked. */
export const casesToAsk: readonly OpenCase[] = [
  wholeResponse,
  devicesAtFirst,
  devicesSettled,
  followedUp,
  inventedCases['worked on together'],
  inventedCases.reported,
  inventedCases['seen by the head, asked to agree'],
  barMistaken,
  ...Object.values(lookingCases),
];

/** A case in which this can be done, as somebody sees it who may do it. */
function openedFor(act: ActName): OpenCase | null {
  if (act === 'report-concern') return null;
  return casesToAsk.find(({ may }) => may.includes(act)) ?? wholeResponse;
}

function pagesOfAct(name: ActName): readonly (readonly [string, QuestionView])[] {
  const act = actNamed(name);
  return act.pages.flatMap((page, place) =>
    everyVariant(act, page.fields).map((raw, variant) => {
      const title = `${act.title}, page ${place + 1}${variant > 0 ? `, asked ${variant + 1}` : ''}`;
      return [title, examplePage(exampleJourney(name, openedFor(name), raw), place + 1)] as const;
    }),
  );
}

/** Every page of every act, with every question that it can ask. */
export const everyQuestion: Readonly<Record<string, QuestionView>> = Object.fromEntries(
  actNames.flatMap(pagesOfAct),
);
