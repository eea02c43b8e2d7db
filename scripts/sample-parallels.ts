import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockRecord } from '../src/model/block.ts';
import { derivedFile } from '../src/model/derived-file.ts';
import { commandLine } from './dev/command-line.ts';
import { projectRoot } from './dev/project-root.ts';
import { labelledSets, readLabelledPairs } from './evaluate/labelled-pairs.ts';
import { commonSubsequence, commonSubstring, sharedBigrams } from './evaluate/pair-likeness.ts';

/**
 * `npm run parallels:sample -- [seed]`: pairs of sentences for a reader to label, as YAML without labels. Draws
 * them by measures that the method under test does not use (pair-likeness.ts), from strata of likeness, so that
 * the sample is biased neither towards what the method finds nor what it misses. The same seed and plans
 * give the same pairs. Lines paired in an existing labelled set are left out; no sentence appears twice.
 */
interface Sentence {
  readonly plan: string;
  readonly line: number;
  readonly text: string;
  /** The text that is compared: without punctuation, spaces and Latin letters. */
  readonly bare: string;
}
interface Pair {
  readonly a: Sentence;
  readonly b: Sentence;
  /** Dice coefficient of the character bigrams, 0 to 1. */
  readonly dice: number;
}
interface Stratum {
  readonly name: string;
  /** How many pairs to draw between two plans, and inside one. */
  readonly between: number;
  readonly within: number;
  readonly holds: (pair: Pair) => boolean;
}

/** Minimum length of a sentence that can be judged. */
const shortest = 12;
/** Minimum length of a common phrase that draws the eye, and of one that is more than a name. */
const [phrase, longPhrase] = [8, 14];
const figures = ({ bare }: Sentence): string => (bare.match(/\d+/g) ?? []).join(' ');
/** A list of responsible offices: the most common sentence of some plans, which would fill a stratum. */
const inBrackets = ({ text }: Sentence): boolean => text.startsWith('（') && text.endsWith('）');
const strata: readonly Stratum[] = [
  {
    name: 'Parts in another order: Dice from 0.5, and fewer characters in common order than that',
    between: 9,
    within: 6,
    holds: ({ a, b, dice }) =>
      dice >= 0.5 &&
      !inBrackets(a) &&
      dice > (2 * commonSubsequence(a.bare, b.bare)) / (a.bare.length + b.bare.length),
  },
  {
    name: 'Dice from 0.5, and both with figures, which differ',
    between: 9,
    within: 8,
    holds: ({ a, b, dice }) =>
      dice >= 0.5 && figures(a) !== '' && figures(b) !== '' && figures(a) !== figures(b),
  },
  { name: 'Very alike: Dice from 0.75', between: 12, within: 8, holds: ({ dice }) => dice >= 0.75 },
  { name: 'Middling: Dice from 0.5', between: 12, within: 5, holds: ({ dice }) => dice >= 0.5 },
  { name: 'Somewhat alike: Dice from 0.3', between: 10, within: 5, holds: ({ dice }) => dice >= 0.3 },
  {
    name: `Little alike, but with a common phrase of ${longPhrase} characters or more`,
    between: 8,
    within: 6,
    holds: ({ a, b }) => commonSubstring(a.bare, b.bare) >= longPhrase,
  },
  {
    name: `Little alike, but with a common phrase of ${phrase} characters or more`,
    between: 7,
    within: 4,
    holds: ({ a, b }) => commonSubstring(a.bare, b.bare) >= phrase,
  },
];

const root = projectRoot;
const [seed = '1'] = commandLine('parallels:sample').positionals;
const { records } = derivedFile(blockRecord).parse(
  JSON.parse(readFileSync(join(root, 'content/derived/data/blocks.json'), 'utf8')),
);
const sentences: Sentence[] = records
  .filter(({ kind }) => kind === 'paragraph' || kind === 'row' || kind === 'note')
  .flatMap(({ plan, line, text }) =>
    text
      .split(/(?<=[。；！？])|[\t\n]/u)
      .map((part) => part.trim())
      .map((part) => ({ plan, line, text: part, bare: part.replace(/[^\p{Script=Han}\p{Nd}]/gu, '') })),
  )
  .filter(({ bare }) => bare.length >= shortest);

const lines = (a: { plan: string; line: number }, b: { plan: string; line: number }): string =>
  [`${a.plan} ${a.line}`, `${b.plan} ${b.line}`].sort().join(' ~ ');
const labelled = new Set(
  labelledSets
    .flatMap((set) => readLabelledPairs(root, set))
    .map(({ a, b }) => lines({ plan: a[0], line: a[1] }, { plan: b[0], line: b[1] })),
);
const candidates: Pair[] = sharedBigrams(sentences.map(({ bare }) => bare))
  .filter(({ shared }) => shared >= phrase - 1)
  .map(({ first, second, dice }) => ({
    a: sentences[first] as Sentence,
    b: sentences[second] as Sentence,
    dice,
  }))
  .filter(({ a, b }) => (a.plan !== b.plan || a.line !== b.line) && !labelled.has(lines(a, b)));

const rank = ({ a, b }: Pair): string =>
  createHash('sha256')
    .update([seed, lines(a, b), a.text, b.text].join('\n'))
    .digest('hex');
const used = new Set<string>();
let left = candidates
  .map((pair) => ({ pair, rank: rank(pair) }))
  .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  .map(({ pair }) => pair);
for (const stratum of strata) {
  const members = left.filter(stratum.holds);
  const taken = new Set(members);
  left = left.filter((pair) => !taken.has(pair));
  console.log(`  # ${stratum.name} (${members.length} pairs)`);
  for (const inside of [false, true]) {
    let wanted = inside ? stratum.within : stratum.between;
    for (const { a, b, dice } of members) {
      if (wanted === 0) break;
      if ((a.plan === b.plan) !== inside || used.has(a.bare) || used.has(b.bare)) continue;
      used.add(a.bare).add(b.bare);
      wanted -= 1;
      console.log(`  # Dice ${dice.toFixed(2)}`);
      for (const [name, { plan, line, text }] of Object.entries({ a, b }))
        console.log(`  ${name === 'a' ? '-' : ' '} ${name}: [${plan}, ${line}, ${JSON.stringify(text)}]`);
    }
  }
}
