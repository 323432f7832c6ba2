const pause = 1500;

/** Keeps what is typed on the server: a moment after the last key, and when the page is left. */
export function keepDraft(form) {
  const says = form.querySelector('[data-saved]');
  const seen = form.querySelector('[name="_seen"]')?.value.replace(/\.\d+$/, '') ?? null;
  let turn = 0;
  let waiting = null;
  let dirty = false;
  let sending = false;

  const say = (words) => {
    if (says) says.textContent = words;
  };

  const keep = async () => {
    clearTimeout(waiting);
    if (!dirty || sending) return;
    dirty = false;
    sending = true;
    let said = false;
    try {
      const answer = await fetch(form.dataset.keep, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        headers: { accept: 'application/json' },
        redirect: 'error',
        keepalive: true,
      });
      const { words } = await answer.json();
      say(words);
      said = true;
    } catch {
      say('Not saved yet. It will be saved when you continue.');
    }
    sending = false;
    if (said && dirty) waiting = setTimeout(keep, pause);
    dirty ||= !said;
  };

  if (says?.dataset.words) say(says.dataset.words);

  // Numbers what this page sends, so that what arrives late never covers up what was sent after it.
  form.addEventListener('formdata', ({ formData }) => {
    turn += 1;
    if (seen) formData.set('_seen', `${seen}.${turn}`);
  });

  form.addEventListener('input', () => {
    dirty = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, pause);
  });
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    dirty = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
}
