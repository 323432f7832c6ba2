import { definePart } from '../../part.ts';
import { linksPanel } from './panel.ts';

/** Other incidents that belong with this one. */
export const linksPart = definePart({
  name: 'links',
  theme: 'Incidents before this one',
  rests: ['assess-repeated', 'assess-repeat-is-a-sign'],
  panel: linksPanel,
});
