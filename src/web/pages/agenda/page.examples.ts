import { exampleOf } from '../../gallery/example.ts';
import { inventedCases } from '../../gallery/invented-cases.examples.ts';
import { agendaPage, agendaView } from './page.ts';

export const agendaExamples = exampleOf(agendaPage, {
  'a meeting to come': agendaView(inventedCases['worked on together']),
});
