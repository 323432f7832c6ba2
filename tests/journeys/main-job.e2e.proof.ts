import { describe, it } from 'node:test';
import { schoolInABrowser } from './school.ts';
import { wholeWay } from './whole-way.ts';

const school = schoolInABrowser();

describe('from the first report to a closed case', () => {
  it('with JavaScript', { timeout: 300_000 }, async () => {
    await wholeWay(await school.open({ scripts: true, width: 1280 }), school);
  });

  it('without JavaScript, on a phone', { timeout: 300_000 }, async () => {
    await wholeWay(await school.open({ scripts: false, width: 360 }), school);
  });
});
