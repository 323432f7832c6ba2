import type { PageKind } from '../../../layout/frame.ts';

/** What a change does to the times of duties, as a table. */
export interface EffectsView {
  readonly title: string;
  readonly groups: readonly {
    readonly caption: string;
    readonly rows: readonly {
      readonly words: string;
      readonly before: string;
      readonly after: string;
      readonly changed: boolean;
    }[];
  }[];
}

/** A change to the settings, to look at once more before it is saved with a reason. */
export interface SettingsCheckView {
  readonly title: string;
  readonly what: readonly string[];
  readonly notes: readonly string[];
  readonly effects: EffectsView | null;
  /** What was typed, posted again with the reason. */
  readonly carried: readonly { readonly name: string; readonly value: string }[];
  readonly seen: number;
  readonly action: string;
  /** Where what was typed is posted to go on changing it. */
  readonly again: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly reason: string;
  readonly wrongReason: string | null;
  /** True where the settings were changed after whoever typed this had seen them. */
  readonly overtaken: boolean;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
}

export const settingsCheckPage: PageKind<SettingsCheckView> = {
  template: 'pages/settings/check/page.njk',
  title: ({ title }) => `Check the change – ${title}`,
};
