import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { startsLower, sayInFull } from '#say';
import { inOwnDirection } from './own-direction.ts';
import type { Frame, PageKind } from './frame.ts';

const web = join(import.meta.dirname, '..');
const modules = join(web, '..', '..', 'node_modules');

/** Draws pages. Everything a template prints is escaped unless a macro made it. */
export interface Drawing {
  page<V extends object>(page: PageKind<V>, view: V, frame: Frame): string;
  part(template: string, view: object): string;
}

/** Opens the templates: ours, and the two design systems' own macros. */
export function openDrawing(options: { readonly afresh: boolean }): Drawing {
  const loader = new nunjucks.FileSystemLoader(
    [web, join(modules, 'govuk-frontend/dist'), join(modules, '@ministryofjustice/frontend')],
    { noCache: options.afresh },
  );
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addFilter('mojDate', (at: string) => sayInFull(at));
  environment.addFilter('startsLower', startsLower);
  return {
    page: (page, view, frame) =>
      inOwnDirection(environment.render(page.template, { view, frame, title: page.title(view) })),
    part: (template, view) => inOwnDirection(environment.render(template, { view })),
  };
}
