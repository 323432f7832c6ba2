import { z } from 'zod';
import type { Store } from '#store';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const settingsSchema = z.strictObject({
  dailyAt: time,
  quiet: z.strictObject({ from: time, to: time }).nullable(),
});

/** How somebody wants to be told: the time of the one message of the day, and hours of quiet; London times, HH:MM. */
export type TellingSettings = Readonly<z.infer<typeof settingsSchema>>;

/** Until somebody chooses: once in the morning before lessons, and nothing at night. */
export const usualSettings: TellingSettings = {
  dailyAt: '08:00',
  quiet: { from: '20:00', to: '07:00' },
};

/** Each person's own settings, kept sealed. */
export interface PersonalSettings {
  of(school: string, person: string): Promise<TellingSettings>;
  /** Throws when the settings are not what `TellingSettings` allows. */
  save(school: string, person: string, settings: TellingSettings): Promise<void>;
}

/** True for a time of day as settings hold it: 00:00 to 23:59. */
export function isTimeOfDay(text: string): boolean {
  return time.safeParse(text).success;
}

const kind = 'telling-settings';

/** Opens the settings kept in a store. */
export function openPersonalSettings(store: Pick<Store, 'get' | 'put'>): PersonalSettings {
  return {
    async of(school, person) {
      const body = await store.get({ school, kind, id: person });
      if (!body) return usualSettings;
      return settingsSchema.parse(JSON.parse(new TextDecoder().decode(body)));
    },
    async save(school, person, settings) {
      const body = new TextEncoder().encode(JSON.stringify(settingsSchema.parse(settings)));
      await store.put({ school, kind, id: person, owner: person, body });
    },
  };
}
