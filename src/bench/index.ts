export {
  type Application,
  type Ended,
  type Start,
  startApplication,
  stopApplication,
} from './drive/application.ts';
export { type Answer, type Form, openVisitor, type Visitor } from './drive/visitor.ts';
