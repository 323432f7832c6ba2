import type { Send } from './layout/send.ts';
import type { Drawing } from './layout/render.ts';
import type { Web } from './options.ts';

/** What every route works with: what was handed in, and how to answer with a page. */
export interface Site {
  readonly web: Web;
  readonly send: Send;
  readonly drawing: Drawing;
}
