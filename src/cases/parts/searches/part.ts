import { definePart } from '../../part.ts';
import { searchNamed } from './searches.ts';
import { searchesMissing } from './missing.ts';
import { searchesPanel } from './panel.ts';
import { searchesSteps } from './steps.ts';

/** Searches of young people and their things. */
export const searchesPart = definePart({
  name: 'searches',
  theme: 'Getting it taken down, devices, searches and deletion',
  rests: ['device-search-power', 'law-searcher'],
  steps: searchesSteps,
  missing: searchesMissing,
  panel: searchesPanel,
  nameOf: searchNamed,
});
