import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actNamed, actNames } from '#cases';
import type { OpenCase } from '#casework';
import { inventedCases } from '../gallery/invented-cases.examples.ts';
import { exampleJourney, exampleNow, examplePage } from './example-journey.ts';
import { casesToAsk, everyVariant } from './every-question.examples.ts';
import { pagesOf, readJourney } from './journey.ts';

const listed: readonly string[] = ['radios', 'checkboxes', 'select'];
const everyCase: readonly OpenCase[] = [...casesToAsk, ...Object.values(inventedCases)];

describe('every page of every act, in every case it can be done in', () => {
  for (const act of actNames)
    test(`“${actNamed(act).title}” asks something, and of every list something can be chosen`, () => {
      const cases =
        act === 'report-concern' ? [null] : everyCase.filter(({ may }) => may.includes(act));
      for (const opened of cases)
        for (const { fields } of actNamed(act).pages)
          for (const raw of [{}, ...everyVariant(actNamed(act), fields)]) {
            const journey = exampleJourney(act, opened, raw);
            const { values } = readJourney(journey, exampleNow, []);
            const pages = pagesOf(journey.act, values, journey.state);
            assert.ok(pages.length > 0, act);
            for (const page of pages) {
              const asked = examplePage(journey, page).fields;
              assert.ok(asked.length > 0, `${act}, page ${page}`);
              for (const { name, shape, items } of asked)
                assert.ok(!listed.includes(shape) || items.some(({ value }) => value !== ''), name);
            }
          }
    });
});
