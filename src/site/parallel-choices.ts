import type { Family } from '../corpus/families.ts';
import type { Parallel } from '../corpus/compare-parallels.ts';
import { dataset, plans } from '../corpus/records.ts';
import { textIn } from '../model/bilingual.ts';
import type { Locale } from '../model/locales.ts';
import { difference } from '../model/parallel.ts';
import { wordsIn } from '../words/words.ts';
import { formatCount } from './numbers.ts';

/** Something by which listed passages are filtered, or their order. */
export interface Choice {
  /** Parameter of the address; a listed passage has its values in `data-by-<name>`, its place in an order in `data-at-<value>`. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
}

interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** Of an order: the largest first. */
  readonly descending?: boolean;
  /** Nothing listed has it. */
  readonly none?: boolean;
}

/** What the filters ask of a passage: values by the names of choices. */
export type Listed = Readonly<Record<string, readonly string[]>>;

type Lengths = 'short' | 'medium' | 'long';

/** Whether a passage is short, medium or long, by its characters. */
export function lengthClass(characters: number): Lengths {
  return characters <= 20 ? 'short' : characters <= 60 ? 'medium' : 'long';
}

/** What the filters ask of a parallel. */
export function listedParallel({ record, numbers }: Parallel): Listed {
  return {
    kind: numbers ? [record.kind, 'numbers'] : [record.kind],
    differs: record.differs,
    topic: [topicOf(record.a.block)],
    length: [lengthClass(record.a.text.length)],
  };
}

/** What the filters ask of a family. */
export function listedFamily({ record, topic }: Family): Listed {
  const places = record.members.length;
  return {
    plan: record.plans,
    places: places > 2 ? ['several', String(places)] : ['two'],
    differs: record.differs,
    topic: [topic],
    length: [lengthClass(record.members[0]?.text.length ?? 0)],
  };
}

/** The choices of the page of two plans. */
export function parallelChoices(all: readonly Parallel[], locale: Locale): Choice[] {
  const { choose: words } = wordsIn(locale).parallels;
  const listed = all.map(listedParallel);
  return [
    choiceOf('kind', words.kind, words.kinds.all, [
      ...(['numbers', 'verbatim', 'adapted'] as const).map((kind) => [kind, words.kinds[kind]] as const),
    ]),
    differsChoice(),
    topicChoice(),
    lengthChoice(),
  ]
    .map((make) => make(listed, locale))
    .concat(sortChoice(['line', 'similarity', 'different', 'length'], locale));
}

/** The choices of the page of families. */
export function familyChoices(all: readonly Family[], locale: Locale): Choice[] {
  const { choose: words } = wordsIn(locale).parallels;
  const listed = all.map(listedFamily);
  return [
    choiceOf(
      'plan',
      words.plan,
      words.allPlans,
      plans().map(({ id, shortTitle }) => [id, textIn(shortTitle, locale)] as const),
    ),
    choiceOf('places', words.places, words.placeCounts.all, [
      ...(['two', 'several'] as const).map((count) => [count, words.placeCounts[count]] as const),
    ]),
    differsChoice(),
    topicChoice(),
    lengthChoice(),
  ]
    .map((make) => make(listed, locale))
    .concat(sortChoice(['places', 'line', 'length'], locale));
}

type Make = (listed: readonly Listed[], locale: Locale) => Choice;

function choiceOf(
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [string, string])[],
): Make {
  return (listed, locale) => ({
    name,
    label,
    options: [
      { value: '', label: all },
      ...options.map(([value, text]) => {
        const count = listed.filter((each) => each[name]?.includes(value)).length;
        const counted = wordsIn(locale).parallels.choose.counted(text, formatCount(count, locale));
        return { value, label: counted, none: count === 0 };
      }),
    ],
  });
}

function differsChoice(): Make {
  return (listed, locale) => {
    const { choose: words } = wordsIn(locale).parallels;
    const options = difference.options.map((what) => [what, words.differences[what]] as const);
    return choiceOf('differs', words.differs, words.anyDiffers, options)(listed, locale);
  };
}

function topicChoice(): Make {
  return (listed, locale) => {
    const { choose: words } = wordsIn(locale).parallels;
    const options = dataset('topics')
      .filter(({ id }) => listed.some((each) => each['topic']?.includes(id)))
      .map(({ id, name }) => [id, textIn(name, locale)] as const);
    return choiceOf('topic', words.topic, words.allTopics, options)(listed, locale);
  };
}

function lengthChoice(): Make {
  return (listed, locale) => {
    const { choose: words } = wordsIn(locale).parallels;
    const options = (['short', 'medium', 'long'] as const).map(
      (each) => [each, words.lengths[each]] as const,
    );
    return choiceOf('length', words.length, words.lengths.all, options)(listed, locale);
  };
}

type Sort = 'line' | 'places' | 'length' | 'similarity' | 'different';

/** The orders, that in which the page lists them first. */
function sortChoice([first, ...others]: readonly [Sort, ...Sort[]], locale: Locale): Choice {
  const { choose: words } = wordsIn(locale).parallels;
  return {
    name: 'sort',
    label: words.sort,
    options: [
      { value: '', label: words.sorts[first] },
      ...others.map((sort) => ({
        value: sort,
        label: words.sorts[sort],
        descending: sort === 'length' || sort === 'similarity' || sort === 'places',
      })),
    ],
  };
}

let topics: ReadonlyMap<string, string> | undefined;

function topicOf(block: string): string {
  topics ??= new Map(dataset('blocks').map(({ id, topic }) => [id, topic]));
  return topics.get(block) ?? '';
}

/** The attributes of a listed passage that the script reads. */
export function listedAttributes(
  listed: Listed,
  places: Readonly<Partial<Record<Sort, number>>>,
): Record<string, string> {
  const attributes: [string, string][] = [
    ['data-listed', ''],
    ...Object.entries(listed).map(
      ([name, values]) => [`data-by-${name}`, values.join(' ')] satisfies [string, string],
    ),
    ...Object.entries(places).map(
      ([sort, place]) => [`data-at-${sort}`, String(place)] satisfies [string, string],
    ),
  ];
  return Object.fromEntries(attributes);
}
