import { withParameter } from '../site/query-parameter.ts';
import { make } from './search/dom.ts';

const parameter = 'marks';
const off = '0';
/** Time to get from the number to the panel with a mouse. */
const grace = 250;

/**
 * Shows how a number was read beside it, where it is pointed at, focused or pressed; Escape takes it away. Without
 * script, and with a modifier key, the number leads to the same words at the foot of the chapter.
 */
export function showStatementReadings(): void {
  const edition = document.querySelector<HTMLElement>('.edition');
  const foot = document.querySelector<HTMLElement>('[data-statements-of-chapter]');
  if (!edition || !foot?.parentElement) return;
  keepMarksChoice(edition);
  const panel = make('div', { class: 'statement-panel', 'data-apparatus': '', lang: foot.lang });
  panel.hidden = true;
  foot.parentElement.append(panel);
  let shown: HTMLAnchorElement | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(leaving);
    panel.hidden = true;
    shown = undefined;
  };
  const show = (mark: HTMLAnchorElement): void => {
    clearTimeout(leaving);
    if (shown === mark) return;
    shown = mark;
    panel.replaceChildren(...readingsOf(mark));
    panel.hidden = false;
    place(panel, mark);
  };
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, grace);
  };

  edition.addEventListener('mouseover', (event) => {
    const mark = markAt(event);
    if (mark) show(mark);
  });
  edition.addEventListener('mouseout', (event) => {
    if (markAt(event) && markAt(event) !== document.activeElement) leave();
  });
  edition.addEventListener('focusin', (event) => {
    const mark = markAt(event);
    if (mark) show(mark);
  });
  edition.addEventListener('focusout', leave);
  panel.addEventListener('mouseenter', () => {
    clearTimeout(leaving);
  });
  panel.addEventListener('mouseleave', leave);
  panel.addEventListener('focusin', () => {
    clearTimeout(leaving);
  });
  document.addEventListener('click', (event) => {
    const mark = markAt(event);
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      if (!panel.contains(event.target as Node)) hide();
      return;
    }
    event.preventDefault();
    show(mark);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

/** The marked number in which something happened. */
function markAt(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element
    ? event.target.closest<HTMLAnchorElement>('a.statement[href]')
    : null;
}

/** What stands at the foot of the chapter about a number, without the way back to it. */
function readingsOf(mark: HTMLAnchorElement): Node[] {
  const ids = (mark.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.flatMap((id) => {
    const words = document.getElementById(id)?.querySelector('p');
    return words ? [words.cloneNode(true)] : [];
  });
}

/** Puts the panel below the number, or above it where there is no room below. */
function place(panel: HTMLElement, mark: HTMLElement): void {
  const edge = 8;
  const { clientWidth, clientHeight } = document.documentElement;
  const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const left = Math.min(Math.max(edge, at.left), Math.max(edge, clientWidth - panel.offsetWidth - edge));
  const isRoomBelow = at.bottom + panel.offsetHeight + edge <= clientHeight;
  const top =
    isRoomBelow || at.top < panel.offsetHeight + edge ? at.bottom + 4 : at.top - panel.offsetHeight - 4;
  // Where its own zero is: main is positioned while parallels are open beside the text.
  panel.style.left = '0';
  panel.style.top = '0';
  const zero = panel.getBoundingClientRect();
  panel.style.left = `${String(left - zero.left)}px`;
  panel.style.top = `${String(top - zero.top)}px`;
}

/** Keeps in the address (`?marks=0`) whether the numbers are marked. Without marks they are no links. */
function keepMarksChoice(edition: HTMLElement): void {
  const box = document.querySelector<HTMLInputElement>('[data-statement-toggle]');
  if (!box) return;
  const show = (): void => {
    const isOff = new URLSearchParams(location.search).get(parameter) === off;
    box.checked = !isOff;
    for (const mark of edition.querySelectorAll<HTMLElement>('a.statement')) {
      const address = mark.getAttribute('href') ?? mark.dataset['href'] ?? '';
      mark.dataset['href'] = address;
      if (isOff) mark.removeAttribute('href');
      else mark.setAttribute('href', address);
    }
  };
  if (box.parentElement) box.parentElement.hidden = false;
  show();
  addEventListener('popstate', show);
  box.addEventListener('change', () => {
    history.replaceState(
      history.state,
      '',
      withParameter(location.href, parameter, box.checked ? null : off),
    );
    show();
  });
}
