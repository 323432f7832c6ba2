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
