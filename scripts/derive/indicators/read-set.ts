import type { MonitoredSet } from '../../../src/model/monitored-set.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import type { SetWords } from '../../inputs/set-words.ts';

type Printed = Pick<ObservationRecord, 'name' | 'sub' | 'origin' | 'source'>;

/**
 * Reads what a value counts in the words of its name, and in what stands before the name in the same clause
 * (74个国控断面水质…). The longest word counts, so that 乡镇及以下 is not also 乡镇.
 */
export function readSet({ name, sub, origin, source }: Printed, words: SetWords): MonitoredSet {
  // Where a reader names the part (城市、乡镇…分别), what stands before the name holds the other parts too.
  const before = origin === 'prose' && sub === null ? clauseBefore(squeeze(source.quote), squeeze(name)) : '';
  const text = squeeze(`${before}${name}\n${sub ?? ''}`);
  const found = { levels: new Set<string>(), places: new Set<string>(), things: new Set<string>() };
  const known = (['levels', 'places', 'things'] as const)
    .flatMap((kind) => words[kind].flatMap(({ id, words: own }) => own.map((word) => ({ kind, id, word }))))
    .sort((a, b) => b.word.length - a.word.length);
  let rest = text;
  for (const { kind, id, word } of known) {
    if (!rest.includes(word)) continue;
    found[kind].add(id);
    rest = rest.replaceAll(word, '\n');
  }
  // A number of sections stands before the name in running text, and in the name of a row.
  const number = new RegExp(`(\\d+)[个条][^，。；、\\d]*?(?:${words.counted.join('|')})`, 'u').exec(
    text,
  )?.[1];
  return {
    levels: [...found.levels].sort(),
    places: [...found.places].sort(),
    things: [...found.things].sort(),
    sections: number === undefined ? null : Number(number),
  };
}

/** What stands in a clause before a name; nothing where the quotation does not hold the name as a whole. */
function clauseBefore(quote: string, name: string): string {
  const at = quote.indexOf(name);
  return at < 0
    ? ''
    : (quote
        .slice(0, at)
        .split(/[，。；]/u)
        .at(-1) ?? '');
}
