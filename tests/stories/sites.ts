import { after, before } from 'node:test';
import { type Place, type TestSchool, testSchool } from '#casework/testing';

/** Opens each of these schools once for the tests of a file; where none is named, it is Lanternfield. */
export function sitesFor(
  places: readonly (Place | undefined)[],
): (place: Place | undefined) => TestSchool {
  const sites = new Map<Place | undefined, TestSchool>();
  before(async () => {
    for (const place of new Set(places)) sites.set(place, await testSchool(place));
  });
  after(async () => {
    for (const site of sites.values()) await site.end();
  });
  return (place) => {
    const site = sites.get(place);
    if (!site) throw new Error('This school was not opened.');
    return site;
  };
}
