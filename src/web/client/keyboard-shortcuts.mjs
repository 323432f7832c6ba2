const kept = 'safelight-shortcuts';

/** Whether shortcuts were switched on in this browser. They never are unless somebody did. */
function areOn() {
  try {
    return window.localStorage.getItem(kept) === 'on';
  } catch {
    return false;
  }
}

function keep(on) {
  try {
    if (on) window.localStorage.setItem(kept, 'on');
    else window.localStorage.removeItem(kept);
  } catch {
    // A browser that keeps nothing has no shortcuts on the next page.
  }
}

const takesTyping = 'input, textarea, select, [contenteditable]';

/** Moves the focus along the cases of a list; stays at either end. */
function move(by) {
  const rows = [...document.querySelectorAll('[data-row]')];
  if (rows.length === 0) return false;
  const at = rows.indexOf(document.activeElement);
  const to = at === -1 ? (by > 0 ? 0 : rows.length - 1) : at + by;
  rows[Math.max(0, Math.min(rows.length - 1, to))].focus();
  return true;
}

function press(key) {
  if (key === 'j') return move(1);
  if (key === 'k') return move(-1);
  const link = document.querySelector(`a[data-key="${window.CSS.escape(key)}"]`);
  link?.click();
  return link !== null;
}

/** Single keys that press links and move along lists, while somebody has them switched on. */
export function shortcuts() {
  document.addEventListener('keydown', (event) => {
    if (!areOn() || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.key.length !== 1 || event.target.closest?.(takesTyping)) return;
    if (press(event.key)) event.preventDefault();
  });
}

/** The switch on the page that lists them. */
export function shortcutsSwitch(card) {
  const says = card.querySelector('[data-shortcuts-say]');
  const button = card.querySelector('[data-shortcuts-toggle]');
  const show = () => {
    says.textContent = areOn() ? 'Single keys are on.' : 'Single keys are off.';
    button.textContent = areOn() ? 'Switch them off' : 'Switch them on';
  };
  button.addEventListener('click', () => {
    keep(!areOn());
    show();
  });
  show();
}
