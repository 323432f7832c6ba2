import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDrawing } from '../layout/render.ts';
import type { Frame } from '../layout/frame.ts';
import { examples } from './examples.ts';

const frame: Frame = {
  person: { id: 'a', name: 'Amber Wick', job: 'Designated safeguarding lead' },
  schoolName: 'Lanternfield School',
  demonstration: true,
  unread: 3,
  nav: [{ text: 'Home', href: '/', active: true }],
  asset: (name) => `/assets/${name}`,
};
const drawing = openDrawing({ afresh: false });

const all = (html: string, shape: RegExp): readonly string[] =>
  [...html.matchAll(shape)].map(([, found]) => found ?? '');

/** The levels of a page's headings never go down by more than one. */
function skipsIn(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, place) => {
    const before = levels[place - 1] ?? 0;
    return level > before + 1 ? [`h${before} to h${level}`] : [];
  });
}

/** The error summary stands above the h1, as the design system has it; its title is left out. */
const withoutSummary = (html: string): string =>
  html.replace(/<h2 class="govuk-error-summary__title">/, '');

/** Names of boxes that nothing labels. */
function unlabelled(html: string): readonly string[] {
  const labelled = new Set(all(html, /<label[^>]*\sfor="([^"]+)"/g));
  const boxes = [...html.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => tag);
  const shown = boxes.filter((tag) => !tag.includes('type="hidden"'));
  return shown.filter((tag) => !labelled.has(/\sid="([^"]+)"/.exec(tag)?.[1] ?? ''));
}

for (const { page, states } of examples)
  describe(page.template, () => {
    for (const [name, view] of Object.entries(states))
      it(name, () => {
        const html = drawing.page(page, view, frame);
        const ids = all(html, /\sid="([^"]+)"/g);
        assert.deepEqual(ids.toSorted(), [...new Set(ids)].toSorted(), 'ids are used once');
        assert.equal(all(html, /<(h1)\b/g).length, 1, 'one h1');
        assert.deepEqual(
          skipsIn(all(withoutSummary(html), /<h([1-6])\b/g).map(Number)),
          [],
          'headings in order',
        );
        assert.deepEqual(unlabelled(html), [], 'every box has a label');
        const links = all(html, /<a [^>]*href="#([^"]+)"/g);
        assert.deepEqual(
          links.filter((id) => !ids.includes(id) && !/^entry-\d+$/.test(id)),
          [],
          'links on the page lead somewhere',
        );
        assert.match(html, /<title>(?:Error: )?[^<]+ – Safelight<\/title>/);
        assert.ok(!/\basked for it\b(?! to be)/i.test(html), 'no part reads as blame');
        assert.doesNotMatch(html, /undefined|\[object Object\]|NaN|\{\{|\{%/);
        assert.equal(
          html.includes('class="govuk-error-summary"'),
          html.includes('class="govuk-error-message"'),
          'errors are in the summary',
        );
      });
  });
