/** A text without white space, for comparing print regardless of line and cell breaks. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}
