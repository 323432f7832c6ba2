import type { FastifyInstance } from 'fastify';
import type { Site } from '../../site.ts';
import { calendarPart } from './calendar-part.ts';
import { calendarRoutes } from './calendar/page.ts';
import { changeRoutes } from './change-routes.ts';
import { settingsHistoryRoutes } from './history/page.ts';
import { settingsListRoutes } from './list/page.ts';
import { wordsPart } from './words-part.ts';
import { ownWordsRoutes } from './words/page.ts';

/** Every page on which a school’s own settings are seen and changed. */
export function settingsRoutes(app: FastifyInstance, site: Site): void {
  settingsListRoutes(app, site);
  settingsHistoryRoutes(app, site);
  calendarRoutes(app, site);
  changeRoutes(app, site, calendarPart);
  ownWordsRoutes(app, site);
  changeRoutes(app, site, wordsPart);
}
