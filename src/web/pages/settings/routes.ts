import type { FastifyInstance } from 'fastify';
import type { Site } from '../../site.ts';
import { calendarPart } from './calendar-part.ts';
import { calendarRoutes } from './calendar/page.ts';
import { changeRoutes } from './change-routes.ts';
import { settingsHistoryRoutes } from './history/page.ts';
import { settingsListRoutes } from './list/page.ts';
import { peoplePart } from './people-part.ts';
import { askedRoutes } from './asked/routes.ts';
import { readingsRoutes } from './readings/page.ts';
import { namesPart } from './names-part.ts';
import { nameListRoutes } from './names/page.ts';
import { peopleRoutes } from './people/page.ts';
import { waysPart } from './ways-part.ts';
import { waysRoutes } from './ways/page.ts';
import { wordsPart } from './words-part.ts';
import { ownWordsRoutes } from './words/page.ts';

/** The parts of a school’s settings, each changed on a form, looked at and saved with a reason. */
export const settingsParts = [calendarPart, waysPart, peoplePart, namesPart, wordsPart] as const;

/** Every page on which a school’s own settings are seen and changed. */
export function settingsRoutes(app: FastifyInstance, site: Site): void {
  settingsListRoutes(app, site);
  settingsHistoryRoutes(app, site);
  calendarRoutes(app, site);
  waysRoutes(app, site);
  peopleRoutes(app);
  askedRoutes(app, site);
  readingsRoutes(app, site);
  nameListRoutes(app, site);
  ownWordsRoutes(app, site);
  for (const part of settingsParts) changeRoutes(app, site, part);
}
