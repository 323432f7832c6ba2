import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Right } from '#access';
import type { FieldError } from '#kit';
import type { AskedChange } from '#people';
import type { Form } from '../../http/read-body.ts';
import type { Visitor } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import type { EffectsView } from './check/page.ts';

/** A change as somebody proposes it: what would be written, and what they see before it is. */
export interface Proposed {
  readonly to: AskedChange['to'];
  /** What changes, in sentences. Empty when nothing does. */
  readonly what: readonly string[];
  /** What is odd and may be meant. */
  readonly notes: readonly string[];
  readonly effects: EffectsView | null;
}

/** A proposal, or what is wrong with what was typed. */
export type ReadProposal =
  | { readonly ok: true; readonly proposed: Proposed }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** A page on which something is typed: what was typed already, and what is wrong with it. */
export interface Typing {
  readonly visitor: Visitor;
  /** Null the first time: the page then shows what is set now. */
  readonly form: Form | null;
  readonly errors: readonly FieldError[];
  /** The version of the settings that this is typed over. */
  readonly seen: number;
}

/** One part of a school’s settings that is changed on a form, looked at, and saved with a reason. */
export interface SettingsPart {
  readonly right: Right;
  /** Where it is shown; `/change` and `/save` stand below. */
  readonly path: string;
  readonly title: string;
  readonly sendForm: (
    site: Site,
    at: { readonly request: FastifyRequest; readonly reply: FastifyReply },
    typing: Typing,
  ) => FastifyReply | Promise<FastifyReply>;
  readonly read: (form: Form, by: Reading) => ReadProposal | Promise<ReadProposal>;
  /** Left out where it is a change of the settings themselves. */
  readonly elsewhere?: Elsewhere;
}

/** Where a change is kept that is none of the settings: its version, and how it is written, all of it or nothing. */
export interface Elsewhere {
  readonly version: (by: Reading) => Promise<number>;
  /** Gives where it is seen afterwards; `overtaken` where somebody was faster; or what is wrong. */
  readonly save: (form: Form, by: Saving) => Promise<SavedElsewhere>;
  /** Where it is seen that this very change was saved already, from the version they had seen; null where it was not. */
  readonly savedBefore: (form: Form, by: Saving) => Promise<string | null>;
}

export type SavedElsewhere =
  'overtaken' | { readonly at: string } | { readonly errors: readonly FieldError[] };

/** Who saves a change, the version they had seen, and why. */
export interface Saving extends Reading {
  readonly seen: number;
  readonly reason: string;
}

/** Who proposes a change, when, and where to look things up. */
export interface Reading {
  readonly visitor: Visitor;
  readonly now: string;
  readonly site: Site;
}
