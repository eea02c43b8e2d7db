import type { Quotation } from '../publish/citation.ts';
import { parseLines } from '../site/lines.ts';
import { pageAddress } from './addresses.ts';

/** The printed text of an element, without its apparatus. */
export function printedText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
  if (copy instanceof HTMLTableRowElement) {
    return [...copy.cells].map((cell) => cell.textContent.trim()).join(' ｜ ');
  }
  return copy.textContent.trim();
}

/** Address of a block of this page. */
export function blockAddress(block: Element): string {
  return `${pageAddress()}#${block.id}`;
}

/**
 * The text of a block with its place, read from the page.
 *
 * @param block an element with `id` and `data-lines`
 * @param edition the chapter that it is in
 */
export function quotationOf(block: HTMLElement, edition: HTMLElement): Quotation {
  const { planTitle = '', planName = '', issuer = null } = edition.dataset;
  return {
    text: printedText(block),
    plan: { title: planTitle, shortTitle: planName, issuer },
    headings: headingsAbove(block, edition),
    lines: parseLines(block.dataset['lines'] ?? ''),
    url: blockAddress(block),
  };
}

/** Chapter, section, and title of the table or box, if any, above the block. */
function headingsAbove(block: HTMLElement, edition: HTMLElement): string[] {
  const isAbove = (element: Element) =>
    Boolean(element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    !element.contains(block);
  const section = [...edition.querySelectorAll('h2')].filter(isAbove).pop();
  const title = block.closest('figure')?.querySelector('caption, figcaption');
  const parts = block.matches('h1') ? [] : [edition.dataset['chapter'] ?? ''];
  if (section && !block.matches('h2')) parts.push(printedText(section));
  // The title of a table that is itself a chapter (an annex) is already included.
  if (title && !title.contains(block) && !title.hasAttribute('data-apparatus'))
    parts.push(printedText(title));
  return parts;
}
