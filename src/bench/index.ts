export {
  type Application,
  type Start,
  startApplication,
  stopApplication,
} from './drive/application.ts';
export { answerAll, send, Unexpected } from './drive/journey.ts';
export { type Answer, openVisitor, textOf, type Visitor } from './drive/visitor.ts';
export { noteForm, reportForm } from './typical.ts';
