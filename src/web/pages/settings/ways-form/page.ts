import type { PageKind } from '../../../layout/frame.ts';
import type { TypedContact, TypedWays } from '../ways-typed.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly checked: boolean;
}

/** Ways of working as they are typed. */
export interface WaysFormView {
  readonly typed: TypedWays;
  readonly profiles: readonly Choice[];
  readonly hours: readonly Choice[];
  readonly deciders: readonly Choice[];
  readonly viewing: readonly Choice[];
  readonly law: readonly Choice[];
  readonly contacts: readonly (TypedContact & { readonly number: number })[];
  /** What is wrong with each question, by its name. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly seen: number;
  /** Why, where somebody had said so and went back to change something. */
  readonly reason: string;
  readonly back: { readonly href: string; readonly text: string };
}

export const waysFormPage: PageKind<WaysFormView> = {
  template: 'pages/settings/ways-form/page.njk',
  title: () => 'Change the ways of working',
};
