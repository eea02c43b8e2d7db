import { copyFromButton } from './copy.ts';

/** Shows and activates the copy buttons beside texts. */
export function enableCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.parentElement?.querySelector('[data-copyable]')?.textContent ?? '';
      void copyFromButton(button, text, button.dataset['failed'] ?? '');
    });
  }
}
