const pause = 900;

/** Shows beside a box what could be said better in it, as one types and when one asks. */
export function wordsHelp(panel) {
  const box = document.getElementById(panel.dataset.words);
  const said = panel.querySelector('[data-said]');
  const counted = panel.querySelector('[data-counted]');
  const ask = panel.querySelector('[name="_words"]');
  if (!box || !said || !ask) return;
  let waiting = null;
  let latest = 0;
  let taken = [];

  const seen = () => [...said.querySelectorAll('[data-term]')].map(({ dataset }) => dataset.term);

  const show = (html) => {
    const before = seen().length;
    said.innerHTML = html;
    const now = seen().length;
    if (now === before) return;
    counted.textContent =
      now === 0
        ? 'No words are pointed out'
        : `${now} ${now === 1 ? 'word is' : 'words are'} pointed out below the box`;
  };

  const look = async (asked) => {
    clearTimeout(waiting);
    const turn = (latest += 1);
    const sent = taken;
    taken = [];
    try {
      const answer = await fetch('/words/suggestions', {
        method: 'POST',
        body: new URLSearchParams({
          name: panel.dataset.words,
          writing: panel.dataset.writing,
          text: box.value,
          seen: seen().join(' '),
          taken: sent.join(' '),
          asked: asked ? 'yes' : '',
        }),
        headers: { accept: 'text/html' },
        redirect: 'error',
      });
      if (answer.ok && turn === latest) show(await answer.text());
    } catch {
      // The box works without it; the button asks again.
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, pause, false);
  });

  ask.addEventListener('click', (event) => {
    event.preventDefault();
    look(true);
  });

  said.addEventListener('click', (event) => {
    const button = event.target.closest('[name="_reword"]');
    if (!button) return;
    const { start, end, put, found } = button.dataset;
    const at = Number(start);
    if (box.value.slice(at, at + found.length) !== found) return;
    event.preventDefault();
    taken.push(button.closest('[data-term]').dataset.term);
    box.focus();
    box.setRangeText(put, at, Number(end), 'end');
    box.dispatchEvent(new window.Event('input', { bubbles: true }));
    look(false);
  });
}
