const pause = 250;

/** Asks the server what the guidance says of the answers so far, and shows it beside them. */
export function liveAdvice(panel) {
  const form = document.getElementById(panel.dataset.form);
  let waiting = null;
  let latest = 0;

  const answers = () => {
    const given = {};
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') given[name] = value;
    }
    return given;
  };

  const ask = async () => {
    const turn = (latest += 1);
    try {
      const answer = await fetch(panel.dataset.liveAdvice, {
        method: 'POST',
        body: JSON.stringify({ answers: answers() }),
        headers: { 'content-type': 'application/json', accept: 'text/html' },
        redirect: 'error',
      });
      if (answer.ok && turn === latest) show(await answer.text());
    } catch {
      // The panel keeps what it last said; "Save and continue" brings it up to date.
    }
  };

  const show = (html) => {
    const before = panel.querySelector('[data-decision]')?.dataset.decision;
    panel.innerHTML = html;
    const decision = panel.querySelector('[data-decision]');
    if (decision && decision.dataset.decision !== before) {
      decision.classList.add('sl-advice__changed');
    }
  };

  form?.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
  form?.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
}
