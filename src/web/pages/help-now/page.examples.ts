import { lanternfield } from '#examples';
import { exampleOf } from '../../gallery/example.ts';
import { helpNowPage, helpNowView } from './page.ts';

export const helpNowExamples = exampleOf(helpNowPage, {
  'for staff, with local numbers': helpNowView(lanternfield),
  'for anybody': helpNowView(null),
});
