import type { ReadingCertificate, ReadingFigures } from '../../../src/model/reading-certificate.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { indicatorParts } from './read-indicators.ts';
import { measureOutline } from './read-outline.ts';
import { statementParts } from './read-statements.ts';
import { measureColumns, measureRows } from './read-tables.ts';
import { measureFurtherTopics, measureTopics } from './read-topics.ts';
import type { Counts, ReadingPart } from './reading-part.ts';

/**
 * What is measured, in the order in which it is read. A new part is a function in a file of its own, a line here, and a
 * name in `src/words/<language>/method.ts`.
 */
export const readingParts: readonly ReadingPart[] = [
  { id: 'outline', measure: measureOutline },
  { id: 'rows', measure: measureRows },
  { id: 'columns', measure: measureColumns },
  ...statementParts,
  ...indicatorParts,
  { id: 'topics', measure: measureTopics },
  { id: 'further-topics', measure: measureFurtherTopics },
];

/** The certificate's file. */
export const readingCertificateFile = 'content/reading-certificate.json';

/** Measures how far the rules can be trusted alone. */
export function certifyReading(inputs: Inputs, parts = readingParts): ReadingCertificate {
  return {
    derived: 'Written by `npm run reading:verify`. Do not edit.',
    parts: parts.map(({ id, measure }) => {
      const counts = measure(inputs);
      const sum = (of: (each: Counts) => number): number =>
        [...counts.values()].reduce((total, each) => total + of(each), 0);
      return {
        part: id,
        plans: Object.fromEntries([...counts].map(([plan, each]) => [plan, figuresOf(each)])),
        all: figuresOf({
          expected: sum(({ expected }) => expected),
          found: sum(({ found }) => found),
          right: sum(({ right }) => right),
        }),
      };
    }),
  };
}

function figuresOf({ expected, found, right }: Counts): ReadingFigures {
  return { expected, found, right, precision: share(right, found), recall: share(right, expected) };
}

/** Rounded down, so that 1 means all of them; of nothing, nothing is wrong. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.floor((part / whole) * 10_000) / 10_000;
}

/** The certificate as it is kept. */
export function formatReadingCertificate(certificate: ReadingCertificate): string {
  return `${JSON.stringify(certificate, null, 2)}\n`;
}

/** Figures that are lower than those of an earlier certificate, in words. What is measured only now cannot have fallen. */
export function fallenFigures(now: ReadingCertificate, before: ReadingCertificate): string[] {
  return now.parts.flatMap(({ part, plans, all }) => {
    const earlier = before.parts.find((each) => each.part === part);
    if (!earlier) return [];
    return [...Object.entries(plans), ['all plans', all] as const].flatMap(([name, figures]) => {
      const kept = name === 'all plans' ? earlier.all : earlier.plans[name];
      return (['precision', 'recall'] as const).flatMap((kind) =>
        kept && figures[kind] < kept[kind]
          ? [`${part}, ${name}: ${kind} ${figures[kind]}, was ${kept[kind]}`]
          : [],
      );
    });
  });
}

/** The certificate as a table for the terminal: precision / recall in per cent. */
export function formatReadingTable({ parts }: ReadingCertificate): string {
  const plans = [...new Set(parts.flatMap((part) => Object.keys(part.plans)))];
  const cell = (figures: ReadingFigures | undefined): string =>
    figures && figures.expected + figures.found > 0
      ? `${(figures.precision * 100).toFixed(1)} / ${(figures.recall * 100).toFixed(1)}`
      : '–';
  const rows = [
    ['part', ...plans, 'all'],
    ...parts.map(({ part, plans: own, all }) => [part, ...plans.map((plan) => cell(own[plan])), cell(all)]),
  ];
  return rows
    .map((row) => row.map((text, at) => (at === 0 ? text.padEnd(16) : text.padStart(14))).join(''))
    .join('\n');
}
