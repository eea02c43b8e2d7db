/** Words that say nothing in a name. */
const idle = new Set(['a', 'an', 'and', 'of', 'the', 'in', 'on', 'for', 'to', 'by', 'with', 'or', 'at']);

/**
 * How much of an English name a query says: 1 where it says all of it, 0 where a word of the query is not in the name.
 * Order and number do not matter (rivers, river), nor does the spelling of words that mean the same.
 *
 * @param groups words that mean the same
 */
export function matchesEnglish(query: string, name: string, groups: readonly (readonly string[])[]): number {
  const asked = wordsOf(query);
  const named = wordsOf(name);
  if (asked.length === 0 || named.length === 0) return 0;
  const said = new Set<number>();
  let isWhole = true;
  for (const word of asked) {
    const wanted = [
      word,
      ...groups
        .filter((group) => group.some((each) => stem(each) === word))
        .flat()
        .map(stem),
    ];
    const free = (fits: (each: string) => boolean): number =>
      named.findIndex((each, place) => !said.has(place) && fits(each));
    const whole = free((each) => wanted.includes(each));
    const place = whole === -1 ? free((each) => isBeginning(wanted, each)) : whole;
    if (place === -1) return 0;
    isWhole = isWhole && whole !== -1;
    said.add(place);
  }
  return (isWhole ? 1 : 0.5) * (0.4 + (0.6 * said.size) / named.length);
}

/** The beginning of a word counts from three letters on, as it is typed, but less. */
function isBeginning(wanted: readonly string[], word: string): boolean {
  return wanted.some((want) => want.length >= 3 && word.startsWith(want));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !idle.has(word)).map(stem);
}

/** A word without the ending of its plural. */
function stem(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
