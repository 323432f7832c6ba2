import type { FieldError } from '#kit';
import { fingerprintOf } from '#people';
import { groups, type Point, pointAfter, signedText } from '#provenance';
import type { PageKind } from '../../layout/frame.ts';
import { pointHref } from './point-link.ts';
import {
  pointLine,
  type PointLine,
  type SignedOf,
  signingView,
  type SigningView,
} from './point-view.ts';

/** One point in full: what it says and rests on, what was signed, and where to sign. */
export interface PointView {
  readonly group: string;
  readonly point: PointLine;
  readonly signings: readonly SigningView[];
  readonly saved: string | null;
  /** The form; null for whoever may not sign. */
  readonly sign: {
    readonly action: string;
    /** The fingerprint of what is shown, so that nobody signs what they have not read. */
    readonly read: string;
    readonly agrees: string;
    readonly reason: string;
    readonly wrong: Readonly<Record<string, string>>;
  } | null;
  readonly next: string | null;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly back: { readonly href: string; readonly text: string };
}

/** Taking a signing back, with a reason. */
export interface TakeBackView {
  readonly title: string;
  readonly signing: SigningView;
  readonly action: string;
  readonly reason: string;
  readonly wrong: string | null;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly back: { readonly href: string; readonly text: string };
}

export const pointPage: PageKind<PointView> = {
  template: 'pages/provenance/point.njk',
  title: ({ point, group }) => `${point.title} – ${group}`,
};

export const takeBackPage: PageKind<TakeBackView> = {
  template: 'pages/provenance/take-back.njk',
  title: ({ title }) => `Take back what was signed – ${title}`,
};

/** What somebody has typed on the form, and what is wrong with it. */
export interface Typed {
  readonly agrees: string;
  readonly reason: string;
  readonly errors: readonly FieldError[];
}

/** A form on which nothing was typed yet. */
export const nothingTyped: Typed = { agrees: '', reason: '', errors: [] };

const savedWords: Readonly<Record<string, string>> = {
  yes: 'What you signed is kept, with your name and the time.',
  back: 'It is taken back. It stays in the record, with your reason.',
};

/** The errors as the summary at the top of the page links them. */
export function errorLinks(errors: readonly FieldError[]): PointView['errors'] {
  return errors.map(({ field, message }) => ({ text: message, href: `#${field}` }));
}

/** One point, ready to read and, for whoever may, to sign. */
export function pointView(
  point: Point,
  signed: SignedOf,
  reader: { readonly maySign: boolean; readonly saved: string; readonly typed: Typed },
): PointView {
  const line = pointLine(point, signed);
  const { entries } = signed(signedText(point));
  const after = pointAfter(point);
  const { agrees, reason, errors } = reader.typed;
  const wrong = Object.fromEntries(errors.map(({ field, message }) => [field, message]));
  const form = { action: line.href, read: fingerprintOf(signedText(point)), agrees, reason, wrong };
  return {
    group: groups[point.group].title,
    point: line,
    signings: entries.map((entry) => signingView(entry, line.href, reader.maySign)),
    saved: savedWords[reader.saved] ?? null,
    sign: reader.maySign ? form : null,
    next: after && pointHref(after.group, after.id),
    errors: errorLinks(errors),
    back: {
      href: `/provenance/${point.group}`,
      text: `Back to “${groups[point.group].title}”`,
    },
  };
}
