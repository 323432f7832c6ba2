import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { known } from '#sources';
import { examples } from '../gallery/examples.ts';
import { openDrawing } from '../layout/render.ts';

const drawing = openDrawing({ afresh: false });
const frame = {
  person: { id: 'p1', name: 'Amber Wick', job: 'Safeguarding lead' },
  schoolName: 'Lanternfield School',
  demonstration: false,
  unread: null,
  nav: [],
  asset: (name: string) => `/assets/${name}`,
};

/** Pages that say what the guidance says, or name whom to ring. */
const guiding = [
  'agenda/page',
  'case/page',
  'help-now/page',
  'home/page',
  'part/page',
  'procedure/page',
  'provenance/page',
  'provenance/point',
  'provenance/points',
  'refer/page',
  'removals/page',
  'sheet/page',
  'talk/page',
  'words/page',
];

describe('the mark of how something is known', () => {
  for (const name of guiding)
    test(`stands on ${name}`, () => {
      const shown = examples.filter(({ page }) => page.template === `pages/${name}.njk`);
      assert.ok(shown.length > 0);
      for (const { page, states } of shown)
        for (const [state, view] of Object.entries(states)) {
          if (state === 'nothing found') continue;
          const html = drawing.page(page, view, frame);
          assert.match(html, /class="sl-known sl-known--[a-z-]+"/, state);
          const [, label = '', means = ''] =
            /How it is known: <\/span>([^<]+)<span[^>]*>, ([^<]+)<\/span>/.exec(html) ?? [];
          const mark = Object.values(known).find((one) => one.label === label);
          assert.equal(means, mark?.means, state);
        }
    });

  test('is made in one place', () => {
    const makers = globSync('src/web/**/*.njk').filter((path) =>
      readFileSync(path, 'utf8').includes('sl-known'),
    );
    assert.deepEqual(makers, ['src/web/advice/mark.njk']);
  });
});
