/**
 * Fills the `{places}` of a sentence with values; a place without a value stays as it is.
 *
 * @example fillIn('共 {blocks} 段', { blocks: '3' }) // '共 3 段'
 */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
