/** One link of the navigation. */
export interface NavItem {
  readonly text: string;
  readonly href: string;
  readonly active: boolean;
  /** What marks the link for scripts, such as the key that presses it. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What stands around a page: who is signed in, where they can go, and whether this is the demonstration. */
export interface Frame {
  readonly person: { readonly id: string; readonly name: string; readonly job: string } | null;
  readonly schoolName: string | null;
  readonly demonstration: boolean;
  /** How many notices the person has not read; null for nobody. */
  readonly unread: number | null;
  readonly nav: readonly NavItem[];
  readonly asset: (name: string) => string;
}

/** A page: its template, and the words of its title from what it shows. `V` is all the template gets. */
export interface PageKind<V extends object> {
  readonly template: string;
  readonly title: (view: V) => string;
}

/** Something to see: a page with what it shows. */
export interface Shown<V extends object> {
  readonly page: PageKind<V>;
  readonly view: V;
}
