/** On a block whose parallels are open: the style sheet shows its shared words. */
const showsShared = 'shows-shared';

/**
 * Opens the passages that share wording with a block beside it when its mark is pressed, and shows which words of the
 * block they share; pressing it again, or Escape, closes them. Without script, or with a modifier key, the mark links to the end of the chapter, which has
 * the same passages.
 */
export function showParallelsBeside(): void {
  const foot = document.querySelector<HTMLElement>('[data-parallels-of-chapter]');
  if (!foot) return;
  let open: { mark: HTMLAnchorElement; panel: HTMLElement; block: HTMLElement } | undefined;

  const close = (): void => {
    if (!open) return;
    const { mark, panel, block } = open;
    open = undefined;
    mark.removeAttribute('aria-expanded');
    block.classList.remove(showsShared);
    panel.remove();
    mark.focus();
  };

  document.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('.parallels-mark a');
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const entry = document.getElementById(mark.hash.slice(1));
    const block = mark.closest<HTMLElement>('[data-lines]');
    const passages = entry?.querySelector('ul');
    if (!block || !passages) return;
    event.preventDefault();
    const again = open?.mark === mark;
    close();
    if (again) return;
    const panel = makePanel(
      mark.getAttribute('aria-label') ?? '',
      passages,
      foot.dataset['close'] ?? '',
      close,
    );
    place(panel, block);
    block.classList.add(showsShared);
    open = { mark, panel, block };
    mark.setAttribute('aria-expanded', 'true');
    panel.focus({ preventScroll: true });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && open) close();
  });
}

function makePanel(label: string, passages: Element, closeLabel: string, close: () => void): HTMLElement {
  const panel = document.createElement('aside');
  panel.className = 'beside';
  panel.tabIndex = -1;
  panel.lang = document.documentElement.lang;
  panel.setAttribute('aria-label', label);
  panel.setAttribute('data-apparatus', '');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = closeLabel;
  button.addEventListener('click', close);
  panel.append(button, passages.cloneNode(true));
  return panel;
}

/** Inserts the panel after a paragraph; over the rows below a row, as merged cells leave no gap between rows. */
function place(panel: HTMLElement, block: HTMLElement): void {
  const figure = block instanceof HTMLTableRowElement ? block.closest<HTMLElement>('figure') : null;
  if (figure) {
    panel.classList.add('over-rows');
    figure.append(panel);
    panel.style.top = `${block.getBoundingClientRect().bottom - figure.getBoundingClientRect().top}px`;
  } else {
    block.after(panel);
    // If there is room, the style sheet positions it beside the text, level with the block.
    panel.style.top = `${block.offsetTop}px`;
  }
}
