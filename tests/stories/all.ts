import type { ActName } from '#cases';
import { agencies } from './agencies.ts';
import { aggravated } from './aggravated.ts';
import { devices } from './devices.ts';
import { children } from './children.ts';
import { experimental } from './experimental.ts';
import { families } from './families.ts';
import { routes } from './routes.ts';
import { pictured } from './pictured.ts';
import { looking } from './looking.ts';
import type { Tale } from './tale.ts';
import { things } from './things.ts';

/** What no whole case comes to: new advice is read in a case that an edition before advised on. */
export const inNoTale: readonly ActName[] = ['read-new-advice'];

/** Every whole case that is played in the tests. */
export const tales: readonly Tale[] = [
  ...experimental,
  ...aggravated,
  ...agencies,
  ...families,
  ...children,
  ...routes,
  ...pictured,
  ...things,
  ...devices,
  ...looking,
];
