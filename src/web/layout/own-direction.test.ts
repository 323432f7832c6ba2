import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inOwnDirection } from './own-direction.ts';

const reads = (html: string, as: string) => assert.equal(inOwnDirection(html), as);

describe('words that read from the right', () => {
  test('stand apart from a sentence of ours, so that a number beside a name stays where it is', () => {
    reads(
      '<p>Offer support to مريم العلي, 14, who saw it</p>',
      '<p>Offer support to <bdi>مريم العلي</bdi>, 14, who saw it</p>',
    );
    reads('<li>יעל (Year 9)</li>', '<li><bdi>יעל</bdi> (Year 9)</li>');
  });

  test('keep two names in the order in which they are said', () => {
    reads('<h1>مريم, سارة and Bay</h1>', '<h1><bdi>مريم</bdi>, <bdi>سارة</bdi> and Bay</h1>');
  });

  test('are one sentence where nothing else is said, commas and numbers with it', () => {
    reads('<td> אני בן 14, ואני מפחד. </td>', '<td> <bdi>אני בן 14, ואני מפחד.</bdi> </td>');
    reads('<td>לא, &quot;לא&quot; 2</td>', '<td><bdi>לא, &quot;לא&quot; 2</bdi></td>');
  });

  test('are left alone where they have a direction of their own, however deep', () => {
    const own = '<span dir="auto">قال <span>لا</span> 2, لا</span>';
    reads(`<dd>${own} وشكرا</dd>`, `<dd>${own}<bdi> وشكرا</bdi></dd>`.replace('<bdi> ', ' <bdi>'));
  });

  test('are left alone in a title, a list to choose from and a text box, where markup would be read out', () => {
    for (const tag of ['title', 'option', 'textarea dir="auto"'])
      reads(`<${tag}>مريم 9</${tag.split(' ')[0]}>`, `<${tag}>مريم 9</${tag.split(' ')[0]}>`);
  });

  test('change nothing of a page that has none', () => {
    const page = '<p title="a > b">Zoë &amp; Łucja, 林 (9)</p>';
    reads(page, page);
  });
});

describe('a text box', () => {
  test('takes the direction of what is typed in it; a box to tick has none', () => {
    reads('<textarea id="a">x</textarea>', '<textarea dir="auto" id="a">x</textarea>');
    reads('<input type="text" value="مريم">', '<input dir="auto" type="text" value="مريم">');
    for (const type of ['hidden', 'radio', 'checkbox', 'submit'])
      reads(`<input type="${type}">`, `<input type="${type}">`);
  });

  test('keeps a direction that was given to it', () => {
    reads('<textarea dir="ltr">x</textarea>', '<textarea dir="ltr">x</textarea>');
  });
});
