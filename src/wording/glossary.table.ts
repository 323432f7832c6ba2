import type { Cited } from './term-shape.ts';

/** A word for what this is about: what it means, who uses it, and whether Safelight does. */
export interface GlossaryEntry {
  readonly word: string;
  readonly alsoCalled: readonly string[];
  readonly means: string;
  /** `used` on our pages; only in the `law`; or older or misleading, and `replaced` by another. */
  readonly use: 'used' | 'law' | 'replaced';
  readonly insteadSay?: string;
  readonly sources: readonly [Cited, ...Cited[]];
}

/** The names that people, guidance and law have for the same thing, in the order in which they are met. */
export const glossary: readonly GlossaryEntry[] = [
  {
    word: 'nudes and semi-nudes',
    alsoCalled: ['nudes', 'nude images'],
    means:
      'Photographs, videos or live streams of somebody under 18 with no or few clothes on, sent, posted or streamed by somebody under 18. The current guidance calls them this.',
    use: 'used',
    sources: [{ source: 'ukcis-wales', known: 'read' }],
  },
  {
    word: 'youth produced imagery',
    alsoCalled: ['YPI', 'youth produced sexual imagery', 'YPSI', 'youth-produced imagery'],
    means:
      'Pictures or videos made by a young person, of themselves or of another young person. Guidance of 2016, police and many professionals took the term up because “sexting” was understood in too many ways.',
    use: 'used',
    sources: [
      { source: 'school-page-2016', known: 'read' },
      { source: 'college-guidance', known: 'read' },
      { source: 'school-page-2020', known: 'read' },
    ],
  },
  {
    word: 'sexting',
    alsoCalled: ['sexts', 'trading nudes', 'dirties', 'pic for pic'],
    means:
      'There is no agreed meaning. Professionals often mean images, semi-nude ones too, sent by phone or over the internet; young people often mean explicit messages in words; parents often mean flirting by text.',
    use: 'replaced',
    insteadSay: 'sharing nudes or semi-nudes, or say what happened',
    sources: [
      { source: 'ukcis-wales', known: 'read' },
      { source: 'college-guidance', known: 'read' },
    ],
  },
  {
    word: 'self-generated intimate images',
    alsoCalled: ['SGII', 'self-generated indecent imagery', 'self-generated'],
    means:
      'What police call images that a young person made. The word hides anybody who made the child do it, so it is not used where there was pressure, threat or deceit.',
    use: 'replaced',
    insteadSay: 'who made it, and whether somebody made them',
    sources: [
      { source: 'young-justice-2024', known: 'second-hand' },
      { source: 'safelight-2026', known: 'ours' },
    ],
  },
  {
    word: 'indecent image',
    alsoCalled: ['indecent photograph', 'pseudo-photograph'],
    means:
      'The term of the law for an image of anybody under 18 that a court would hold to be indecent. Nobody in a school has to judge that, and nothing here asks for it.',
    use: 'law',
    sources: [{ source: 'college-guidance', known: 'read' }],
  },
  {
    word: 'child sexual abuse material',
    alsoCalled: ['CSAM', 'child pornography', 'child porn'],
    means:
      'Any image in which a child is sexually abused or exploited. The older words liken abuse to something that adults agree to.',
    use: 'used',
    sources: [{ source: 'interpol-terms', known: 'read' }],
  },
  {
    word: 'image-based sexual abuse',
    alsoCalled: ['revenge porn', 'revenge pornography', 'intimate image abuse', 'leaked pictures'],
    means:
      'Sharing, or threatening to share, an intimate image without the agreement of the person in it. Nothing was done that calls for revenge, and it is not pornography.',
    use: 'used',
    sources: [{ source: 'guardianship-policy', known: 'second-hand' }],
  },
  {
    word: 'sexual extortion',
    alsoCalled: ['sextortion', 'financially motivated sexual extortion', 'blackmail with pictures'],
    means:
      'Threatening to share a picture, which may not even exist, to get money, more pictures or something else. The person who threatens does it to many.',
    use: 'used',
    sources: [{ source: 'field-practice', known: 'memory' }],
  },
  {
    word: 'deepfake',
    alsoCalled: ['AI-generated image', 'nudified picture', 'face swap'],
    means:
      'A picture made or altered so that it seems to show a real person. Where it looks like a photograph of somebody under 18 it is treated as one.',
    use: 'used',
    sources: [{ source: 'field-practice', known: 'memory' }],
  },
  {
    word: 'child-on-child abuse',
    alsoCalled: ['peer-on-peer abuse', 'peer on peer'],
    means:
      'Harm that children do to other children, sharing nudes without agreement among it. Both children need help.',
    use: 'used',
    sources: [{ source: 'peer-policy', known: 'second-hand' }],
  },
  {
    word: 'child who has displayed harmful behaviour',
    alsoCalled: ['offender', 'sex offender', 'perpetrator', 'suspect', 'abuser'],
    means:
      'A child who harmed another. A label for an adult who commits crimes is unjust for a child, distresses them and can follow them for years; it makes change less likely.',
    use: 'used',
    sources: [
      { source: 'language-matters', known: 'second-hand' },
      { source: 'young-justice-2024', known: 'second-hand' },
    ],
  },
];
