import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { advise, vignettes } from '#guidance';
import { runCommand } from './index.ts';

interface Run {
  readonly status: number;
  readonly printed: string;
  readonly complaints: readonly string[];
}

async function safelight(args: readonly string[], input = ''): Promise<Run> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await runCommand(args, {
    read: async () => input,
    print: (text) => void printed.push(text),
    complain: (line) => void complaints.push(line),
  });
  return { status, printed: printed.join(''), complaints };
}

const adviseOn = (input: unknown): Promise<Run> => safelight(['advise'], JSON.stringify(input));

async function refusedWith(input: string): Promise<readonly string[]> {
  const { status, printed, complaints } = await safelight(['advise'], input);
  assert.equal(status, 2);
  assert.equal(printed, '');
  for (const line of complaints) assert.doesNotMatch(line, /\n/);
  return complaints;
}

describe('safelight advise', () => {
  test('gives one result for one object', async () => {
    const facts = { immediateRisk: 'yes' } as const;
    const { status, printed, complaints } = await adviseOn({ facts, referralProfile: 'threshold' });
    assert.equal(status, 0);
    assert.deepEqual(complaints, []);
    assert.deepEqual(JSON.parse(printed), advise(facts, 'threshold'));
    assert.deepEqual(Object.keys(JSON.parse(printed) as object), [
      'decision',
      'class',
      'subtype',
      'provisional',
      'engaged',
      'openQuestions',
      'duties',
      'edition',
    ]);
  });

  test('gives an array in the same order for an array, of none, one or ten thousand', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => vignettes[at % vignettes.length]);
    for (const asked of [[], many.slice(0, 1), many]) {
      const input = asked.map((one) => ({ facts: one?.facts, referralProfile: one?.profile }));
      const { status, printed } = await adviseOn(input);
      const given = JSON.parse(printed) as readonly { readonly decision: string }[];
      assert.equal(status, 0);
      assert.deepEqual(
        given.map(({ decision }) => decision),
        asked.map((one) => one?.expected.decision),
      );
    }
  });

  test('takes the threshold for a school that names no profile', async () => {
    const [named, unnamed] = await Promise.all([
      adviseOn({ facts: {}, referralProfile: 'threshold' }),
      adviseOn({ facts: {} }),
    ]);
    assert.equal(unnamed.printed, named.printed);
  });

  test('refuses an empty input, and what is not JSON, saying where', async () => {
    assert.match((await refusedWith('  \n'))[0] ?? '', /^standard input is empty/);
    assert.match((await refusedWith('{"facts": {'))[0] ?? '', /^the input is not JSON .*\d+/);
    assert.match((await refusedWith('{} {}'))[0] ?? '', /^the input is not JSON .*\d+/);
  });

  test('refuses what is neither an object nor an array of objects', async () => {
    for (const input of ['null', '7', '"facts"', '[[]]', '[null]', '[7]']) {
      assert.match((await refusedWith(input))[0] ?? '', /must be an object with facts/);
    }
    for (const input of ['{}', '{"facts":null}', '{"facts":[]}', '{"facts":"none"}']) {
      assert.match((await refusedWith(input))[0] ?? '', /facts must be an object/);
    }
  });

  test('gives one line for each fault, and says in which item of an array', async () => {
    const input = [
      { facts: {} },
      { facts: { coercion: 'perhaps', height: 3 }, referralProfile: 'never', school: 'Oakfield' },
    ];
    assert.deepEqual(
      await refusedWith(JSON.stringify(input)).then((lines) =>
        lines.map((line) => line.slice(0, 42)),
      ),
      [
        'item 2: unknown key "school": the keys are',
        'item 2: coercion cannot be "perhaps": allo',
        'item 2: unknown fact "height": the facts a',
        'item 2: referralProfile: allowed values ar',
      ],
    );
  });

  test('refuses a profile that is not one, null included', async () => {
    for (const referralProfile of ['presume', null, 1, {}]) {
      assert.deepEqual(await refusedWith(JSON.stringify({ facts: {}, referralProfile })), [
        'referralProfile: allowed values are threshold, presume-refer',
      ]);
    }
  });

  test('refuses arguments, because it reads standard input', async () => {
    const { status, printed } = await safelight(['advise', 'facts.json'], '{"facts":{}}');
    assert.equal(status, 2);
    assert.equal(printed, '');
  });

  test('never fails in any other way, whatever JSON it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (input) => {
        const { status, printed, complaints } = await safelight(['advise'], input);
        assert.ok(status === 0 ? complaints.length === 0 : status === 2 && printed === '');
      }),
    );
  });
});

describe('safelight', () => {
  test('lists its commands when asked, and complains with them when it does not know one', async () => {
    const helped = await safelight(['help']);
    assert.equal(helped.status, 0);
    for (const name of ['advise', 'where', 'traceability'])
      assert.ok(helped.printed.includes(name));
    for (const args of [[], ['nonsense'], ['constructor']]) {
      const { status, printed, complaints } = await safelight(args);
      assert.equal(status, 2);
      assert.equal(printed, '');
      assert.match(complaints.join(), /Usage/);
    }
  });
});
