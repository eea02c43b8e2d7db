/** A text without its white space, for comparing what is printed wherever lines and cells break. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}
