import { citeQuotation } from '../publish/citation.ts';
import type { Words } from '../words/dictionary.ts';
import { copyFromButton } from './copy.ts';
import { blockAddress, quotationOf } from './quotation.ts';

/**
 * Opens the tools of a block when its line number is pressed. Without script, or with a modifier key, the line
 * number is an ordinary link.
 */
export function openBlockTools(edition: HTMLElement): void {
  const tools = document.querySelector<HTMLElement>('[data-block-tools]');
  if (!tools || typeof tools.showPopover !== 'function') return;
  let block: HTMLElement | undefined;

  edition.addEventListener('click', (event) => {
    const number = (event.target as Element).closest<HTMLAnchorElement>('a[data-apparatus]');
    if (!number || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const pressed = document.getElementById(number.hash.slice(1));
    if (!pressed) return;
    event.preventDefault();
    block = pressed;
    // Set the address to the block's without scrolling, as following the link would.
    history.replaceState(history.state, '', number.hash);
    unselect();
    if (!tools.matches(':popover-open')) tools.showPopover();
    placeTools(tools, number, pressed);
    pressed.setAttribute('data-selected', '');
    tools.querySelector('button')?.focus();
  });

  const unselect = () => {
    for (const selected of edition.querySelectorAll('[data-selected]'))
      selected.removeAttribute('data-selected');
  };
  tools.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') unselect();
  });

  tools.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button || !block) return;
    const text =
      button.dataset['tool'] === 'link'
        ? blockAddress(block)
        : citeQuotation(quotationOf(block, edition), citationWords(edition));
    void copyFromButton(button, text, tools.dataset['failed'] ?? '');
  });
}

/**
 * Places the tools where they hide neither the line that was pressed nor the one above it: left of the line number if
 * there is room, else below the block, or at the bottom of the window if the block extends beyond it.
 */
function placeTools(tools: HTMLElement, number: Element, block: Element): void {
  const edge = 8;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = tools;
  const at = number.getBoundingClientRect();
  const isRoomBeside = at.left - width - edge >= edge;
  const below = Math.max(at.bottom, block.getBoundingClientRect().bottom) + edge / 2;
  const left = isRoomBeside
    ? at.left - width - edge
    : Math.min(Math.max(edge, at.left), clientWidth - width - edge);
  const top = isRoomBeside
    ? (at.top + at.bottom - height) / 2
    : Math.max(at.bottom + edge / 2, Math.min(below, clientHeight - height - edge));
  // Set through the CSSOM: the content security policy forbids style attributes, but not this.
  tools.style.left = `${String(left + scrollX)}px`;
  tools.style.top = `${String(top + scrollY)}px`;
}

/** The wording of citations in the language of the page, embedded in the page. */
function citationWords(edition: HTMLElement): Words['citation'] {
  return JSON.parse(edition.dataset['citation'] ?? '') as Words['citation'];
}
