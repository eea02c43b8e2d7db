import { copyFromButton } from './copy.ts';

/** Shows the buttons beside texts that are meant to be copied, and makes them work. */
export function enableCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.parentElement?.querySelector('[data-copyable]')?.textContent ?? '';
      void copyFromButton(button, text, button.dataset['failed'] ?? '');
    });
  }
}
