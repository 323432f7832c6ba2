import { exampleOf } from '../../gallery/example.ts';
import { faultView, messagePage, messageView } from './page.ts';

export const messageExamples = exampleOf(messagePage, {
  'not found, or not theirs to know': messageView('not-found', []),
  'not possible now': messageView('not-allowed', [
    '“Close the case” is not possible on this case at the moment, or is for somebody else to do.',
  ]),
  'a file was sent': messageView('not-a-form', []),
  'too big': messageView('too-big', []),
  'from another site': messageView('other-site', []),
  'too many requests': messageView('too-many', []),
  'holds imagery': messageView('holds-imagery', [
    'What you pasted holds a picture or video. None of it has been kept. Write what you were told, in words',
  ]),
  'a fault': faultView('7f3a2c'),
});
