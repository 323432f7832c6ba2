// Everything works without this file. With it: the error summary and notices take the focus, a
// button pressed twice acts once, what is typed is kept as it is typed, and advice keeps up.
import { ErrorSummary } from '/assets/error-summary.mjs';
import { NotificationBanner } from '/assets/notification-banner.mjs';
import { Button } from '/assets/button.mjs';
import { keepDraft } from '/assets/keep-draft.mjs';
import { liveAdvice } from '/assets/live-advice.mjs';
import { shortcuts, shortcutsSwitch } from '/assets/keyboard-shortcuts.mjs';
import { wordsHelp } from '/assets/help-with-words.mjs';

document.body.classList.add('js-enabled', 'govuk-frontend-supported', 'sl-js');

const components = [
  ['govuk-error-summary', ErrorSummary],
  ['govuk-notification-banner', NotificationBanner],
  ['govuk-button', Button],
];

for (const [name, Component] of components) {
  for (const element of document.querySelectorAll(`[data-module="${name}"]`))
    new Component(element);
}

for (const form of document.querySelectorAll('form[data-keep]')) keepDraft(form);
for (const panel of document.querySelectorAll('[data-live-advice]')) liveAdvice(panel);
for (const panel of document.querySelectorAll('[data-words]')) wordsHelp(panel);
for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => window.print());
}

shortcuts();
for (const card of document.querySelectorAll('[data-shortcuts-switch]')) shortcutsSwitch(card);
