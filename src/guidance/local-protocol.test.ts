import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { advise } from './advise.ts';
import { localPolicySentences } from './chapters/04-working-with-others/local-policy.ts';
import { type FactCondition, all, any, is, not, oneOf } from './conditions.ts';
import { decisions, isLower } from './decisions.ts';
import { type FactName, factNames, factValues } from './facts.ts';
import {
  type LocalProtocol,
  type LocalProtocolShape,
  type LocalRule,
  localProtocol,
} from './local-protocol.ts';
import { ruleIds, ruleOf } from './rules.ts';
import { anyProfile, quietFacts, someFacts } from './testing.ts';

const cites = [localPolicySentences['local-only-raise']] as const;

function checked(shape: LocalProtocolShape): LocalProtocol {
  const made = localProtocol(shape);
  assert.ok(made.ok, made.ok ? '' : made.faults.join('; '));
  return made.protocol;
}

const anyAtom: fc.Arbitrary<FactCondition> = fc
  .constantFrom(...factNames)
  .chain((name: FactName) =>
    fc
      .uniqueArray(fc.constantFrom(...factValues(name)), { minLength: 1, maxLength: 3 })
      .map((values): FactCondition => ({ kind: 'fact', fact: name, values })),
  );

const anyCondition: fc.Arbitrary<FactCondition> = fc.oneof(
  anyAtom,
  anyAtom.map(not),
  fc.array(anyAtom, { maxLength: 3 }).map((parts) => all(...parts)),
  fc.array(anyAtom, { maxLength: 3 }).map((parts) => any(...parts)),
);

const anyLocalRule = fc
  .tuple(anyCondition, fc.constantFrom(...decisions))
  .map(([when, decision]): Omit<LocalRule, 'id'> => ({
    title: 'A local ground',
    when,
    decision,
    cites,
  }));

const raisable = ruleIds.filter((id) => id !== 'manage-in-setting');

const anyProtocol = fc
  .tuple(
    fc.array(anyLocalRule, { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...raisable), fc.constantFrom(...decisions)), {
      maxLength: 4,
    }),
  )
  .map(([adds, raises]) =>
    checked({
      name: 'Invented protocol',
      adds: adds.map((one, at): LocalRule => ({ ...one, id: `local:ground-${at}` })),
      raises: Object.fromEntries(raises.filter(([id, to]) => !isLower(to, ruleOf(id).decision))),
    }),
  );

describe('a local protocol', () => {
  test('never lowers a decision, whatever it adds or raises', () => {
    fc.assert(
      fc.property(anyProtocol, someFacts, anyProfile, (protocol, facts, profile) => {
        const national = advise(facts, profile).decision;
        const local = advise(facts, profile, protocol).decision;
        assert.ok(!isLower(local, national), `${local} is below ${national}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('is refused if it would make any rule less urgent: every rule, every decision', () => {
    for (const id of raisable) {
      for (const to of decisions) {
        const made = localProtocol({ name: 'Invented', adds: [], raises: { [id]: to } });
        assert.equal(made.ok, !isLower(to, ruleOf(id).decision), `${id} to ${to}`);
      }
    }
  });

  test('says which rule it would have lowered', () => {
    const made = localProtocol({ name: 'Invented', adds: [], raises: { coercion: 'consult' } });
    assert.deepEqual(made, {
      ok: false,
      faults: ['coercion cannot be lowered from refer to consult'],
    });
  });

  test('cannot raise the last rule, nor use an id that is not its own, nor one twice', () => {
    const ground: Omit<LocalRule, 'id'> = {
      title: 'A local ground',
      when: is('sharing', 'public'),
      decision: 'refer',
      cites,
    };
    const made = localProtocol({
      name: 'Invented',
      adds: [
        { ...ground, id: 'local:public' },
        { ...ground, id: 'local:public' },
        { ...ground, id: 'local:No spaces' },
      ],
      raises: { 'manage-in-setting': 'consult' },
    });
    assert.ok(!made.ok);
    assert.deepEqual(made.faults, [
      'manage-in-setting cannot be raised: add a rule that says when it does not apply',
      'local:No spaces is not an id for a local rule',
      'local:public is added twice',
    ]);
  });

  test('can refer what is posted in public, and the advice says that it was the local ground', () => {
    const protocol = checked({
      name: 'Invented',
      adds: [
        {
          id: 'local:posted-in-public',
          title: 'Posted where anybody could see it',
          when: oneOf('sharing', 'public'),
          decision: 'refer',
          cites,
        },
      ],
      raises: { context: 'refer-social-care' },
    });
    const facts = { ...quietFacts, sharing: 'public' } as const;
    const { decision, engaged } = advise(facts, 'threshold', protocol);
    assert.equal(decision, 'refer');
    assert.deepEqual(
      engaged.map((one) => [one.rule, one.decision, ...one.because]),
      [
        ['context', 'refer-social-care', 'sharing: public'],
        ['local:posted-in-public', 'refer', 'sharing: public'],
      ],
    );
    assert.equal(advise(quietFacts, 'threshold', protocol).decision, 'in-setting');
  });

  test('opens the questions on which its own rules turn', () => {
    const protocol = checked({
      name: 'Invented',
      adds: [
        {
          id: 'local:one-before',
          title: 'One earlier incident',
          when: is('priorIncidents', 'one'),
          decision: 'refer',
          cites,
        },
      ],
      raises: {},
    });
    const facts = {
      ...quietFacts,
      priorIncidents: 'not-known' as const,
      vulnerability: 'yes' as const,
    };
    assert.deepEqual(advise(facts, 'threshold').openQuestions, []);
    assert.deepEqual(advise(facts, 'threshold', protocol).openQuestions, ['priorIncidents']);
  });
});
