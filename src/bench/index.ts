export {
  type Application,
  type Ended,
  type Start,
  startApplication,
  stopApplication,
} from './drive/application.ts';
export { answerAll, type Begun, send, Unexpected } from './drive/journey.ts';
export { type Answer, type Form, openVisitor, textOf, type Visitor } from './drive/visitor.ts';
export { noteForm, reportForm } from './typical.ts';
