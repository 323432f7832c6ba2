import { schoolSchema, type School } from '#schools';
import type { Store } from '#store';

/** Each school's own configuration, kept sealed with its other documents. */
export interface SchoolSettings {
  save(school: School): Promise<void>;
  of(school: string): Promise<School>;
  all(): Promise<readonly School[]>;
}

/** Opens the settings kept in a store; remembered until saved again. */
export function openSchoolSettings(store: Store): SchoolSettings {
  const known = new Map<string, School>();

  async function of(id: string): Promise<School> {
    const remembered = known.get(id);
    if (remembered) return remembered;
    const body = await store.get({ school: id, kind: 'settings', id: 'school' });
    if (!body) throw new Error('This school has not been set up yet.');
    const school = schoolSchema.parse(JSON.parse(new TextDecoder().decode(body)));
    known.set(id, school);
    return school;
  }

  return {
    async save(school) {
      const body = new TextEncoder().encode(JSON.stringify(schoolSchema.parse(school)));
      await store.createSchool(school.id);
      await store.put({ school: school.id, kind: 'settings', id: 'school', body });
      known.delete(school.id);
    },
    of,
    async all() {
      return Promise.all((await store.schools()).map(of));
    },
  };
}
