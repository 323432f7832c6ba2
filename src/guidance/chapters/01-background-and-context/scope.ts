import { all, any, is, oneOf, term } from '../../conditions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';

export const scopeSentences = section(
  { source: 'ukcis-2024', section: '1.2 What this advice covers' },
  {
    'scope-own-imagery': {
      says: 'Covered: someone under 18 makes imagery of themselves and shares it with someone they believe to be under 18.',
      known: 'read',
      seeds: ['S1-5', 'S3-11'],
      notEncoded:
        'Kinds of incident are not a field: who made, shared, received and kept it is recorded person by person, and the facts carry the rest.',
    },
    'scope-passing-on': {
      says: 'Covered: someone under 18 shares, with someone under 18, imagery that another young person made.',
      known: 'read',
      seeds: ['S1-6', 'S3-12'],
      notEncoded:
        'Older local documents add “or an adult” to this kind. Here any adult takes the adult-involved rule, whichever kind it is.',
    },
    'scope-holding': {
      says: 'Covered: someone under 18 has imagery that another young person made.',
      known: 'read',
      seeds: ['S1-7', 'S3-13'],
      notEncoded: 'As for the other kinds: keeping it is a person’s role in the case.',
    },
    'scope-adults-sharing': {
      says: 'Adults who share or keep imagery of under-18s are always a matter for the police, never for this procedure alone.',
      known: 'read',
      seeds: ['S3-14'],
    },
    'scope-other-material': {
      says: 'Not covered: young people sharing pornography made by adults, or exchanging messages without imagery. Another policy deals with these.',
      known: 'read',
      seeds: ['S3-5', 'S3-15', 'S3-16'],
    },
    'scope-still-recorded': {
      says: 'A matter outside the procedure is still opened and looked at, because it may be harassment between children, or an adult grooming by message.',
      source: 'safelight-2026',
      section: 'Scope',
    },
    'scope-all-adults': {
      says: 'Child safeguarding guidance is about those under 18. Where everyone pictured is an adult and no child is involved in any way, adult law and support apply instead.',
      source: 'kcsie-2026',
      section: 'Whom it applies to',
      seeds: ['S2-42', 'S2-43'],
    },
    'scope-drawings': {
      says: 'A drawing that nobody could take for a photograph is outside the procedure where no act, or only an adult, is said to be drawn.',
      source: 'safelight-2026',
      section: 'Scope',
    },
    'scope-prohibited-drawings': {
      says: 'A drawing of a child in a sexual act may itself be against the law, so advice is taken before anybody treats it as a matter for another policy.',
      source: 'safelight-2026',
      section: 'Scope',
    },
    'scope-prohibited-images-law': {
      says: 'Having a prohibited image of a child, which a drawing can be, is an offence in England and Wales.',
      source: 'coroners-justice-2009',
      section: 'section 62',
    },
    'scope-adult-material-child': {
      says: 'What is called pornography made by adults, of adults, is treated as imagery of a child where the youngest person pictured was under 18.',
      source: 'safelight-2026',
      section: 'Scope',
    },
    'scope-where-it-happened': {
      says: 'Making and sharing mostly happens away from the setting but shows itself there, so where it happened never takes a matter out of scope.',
      source: 'school-page-2016',
      section: 'Our response',
      seeds: ['S0-17'],
      notEncoded: 'No rule asks where it happened, which is the point.',
    },
    'scope-every-channel': {
      says: 'Live streams, transfers between nearby devices, games, chat and forums all count, and so does an old picture passed off as somebody else.',
      known: 'read',
      seeds: ['S0-9', 'S1-2', 'S1-3', 'S2-2', 'S4-2'],
      notEncoded:
        'No rule depends on the channel. The platform is recorded in the case so that removal can be asked for.',
    },
  },
);

/** Everyone pictured is an adult, and no child is involved in any other way. */
export const noChildInvolved = term(
  { name: 'no child is involved', opposite: 'a child is or may be involved' },
  all(is('youngestDepictedAge', 'adult'), is('childInvolved', 'no')),
);

/** What was shared is not imagery of a child, as far as what is pictured is known. */
export const outsideImagery = term(
  { name: 'the matter is outside imagery', opposite: 'imagery is or may be involved' },
  any(
    is('medium', 'text-only'),
    all(is('medium', 'adult-pornography'), oneOf('youngestDepictedAge', 'adult', 'not-known')),
    all(is('medium', 'drawing'), any(is('youngestDepictedAge', 'adult'), is('sexualActs', 'no'))),
  ),
);

/** Somebody is or may be pictured: not where there are only words, or a drawing that is outside imagery. */
export const somebodyPictured = term(
  { name: 'somebody is or may be pictured', opposite: 'nobody is pictured' },
  any(
    oneOf(
      'medium',
      'photo',
      'video',
      'livestream',
      'threat-only',
      'adult-pornography',
      'not-known',
    ),
    all(is('medium', 'drawing'), oneOf('sexualActs', 'yes', 'not-known')),
  ),
);

export const adultsOnly = rule({
  id: 'adults-only',
  title: 'Only adults are involved',
  when: noChildInvolved,
  neverWhere: [],
  decision: 'adult-route',
  basis: 'guidance',
  cites: [scopeSentences['scope-all-adults']],
});

export const outsideImageryRule = rule({
  id: 'outside-imagery',
  title: 'No imagery of a child',
  when: outsideImagery,
  neverWhere: [noChildInvolved],
  decision: 'other-policy',
  basis: 'guidance',
  cites: [
    scopeSentences['scope-other-material'],
    scopeSentences['scope-still-recorded'],
    scopeSentences['scope-drawings'],
    scopeSentences['scope-adult-material-child'],
  ],
});

export const prohibitedDrawing = rule({
  id: 'prohibited-drawing',
  title: 'A drawing that may be against the law',
  when: is('medium', 'drawing'),
  neverWhere: [noChildInvolved, outsideImagery],
  decision: 'consult',
  basis: 'part precaution',
  cites: [
    scopeSentences['scope-prohibited-images-law'],
    scopeSentences['scope-prohibited-drawings'],
  ],
});
