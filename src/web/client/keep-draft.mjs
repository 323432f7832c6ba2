const pause = 1500;

/** Keeps what is typed on the server: a moment after the last key, and when the page is left. */
export function keepDraft(form) {
  const says = form.querySelector('[data-saved]');
  let waiting = null;
  let dirty = false;

  const say = (words) => {
    if (says) says.textContent = words;
  };

  const keep = async () => {
    clearTimeout(waiting);
    if (!dirty) return;
    dirty = false;
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
    } catch {
      dirty = true;
      say('Not saved yet. It will be saved when you continue.');
    }
  };

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
