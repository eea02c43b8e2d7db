import { announce } from './announce.ts';

const shownFor = 2000;
const resets = new WeakMap<HTMLButtonElement, () => void>();

/**
 * Copies a text and confirms it, on the button that was pressed and to screen readers.
 *
 * @param failure message if the browser refuses
 */
export async function copyFromButton(
  button: HTMLButtonElement,
  text: string,
  failure: string,
): Promise<void> {
  const copied = await writeToClipboard(text);
  const message = copied ? (button.dataset['copied'] ?? '') : failure;
  announce(message);
  resets.get(button)?.();
  const label = button.textContent;
  button.textContent = message;
  const reset = () => {
    clearTimeout(timer);
    button.textContent = label;
    resets.delete(button);
  };
  const timer = setTimeout(reset, shownFor);
  resets.set(button, reset);
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Permission denied, or an insecure context, where the browser has no clipboard at all.
    return false;
  }
}
