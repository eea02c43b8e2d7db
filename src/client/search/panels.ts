import { make } from './dom.ts';

/**
 * The panels below the row of tools, each opened and closed by its button (`data-opens`). They stand in the page and not
 * above it, so that several can be looked at together and printed.
 */
export class Panels {
  readonly #buttons: readonly HTMLButtonElement[];

  /** @param onOpen called with the name of a panel that has been opened */
  constructor(form: HTMLElement, onOpen: (name: string) => void) {
    this.#buttons = [...form.querySelectorAll<HTMLButtonElement>('[data-opens]')];
    for (const button of this.#buttons) {
      // A sign of the state beside the words; the attribute tells those who do not see it.
      button.append(make('span', { class: 'sign', 'aria-hidden': 'true' }));
      button.addEventListener('click', () => {
        const opened = !isOpened(button);
        button.setAttribute('aria-expanded', String(opened));
        const panel = document.getElementById(button.getAttribute('aria-controls') ?? '');
        if (panel) panel.hidden = !opened;
        if (opened) onOpen(button.dataset['opens'] ?? '');
      });
    }
  }

  isOpen(name: string): boolean {
    return this.#buttons.some((button) => button.dataset['opens'] === name && isOpened(button));
  }
}

function isOpened(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-expanded') === 'true';
}
