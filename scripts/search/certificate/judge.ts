import type { CertificateLine, SearchCertificate } from '../../../src/model/search-certificate.ts';
import type { Shown } from './ask.ts';
import { askedClasses, literalClasses, variantClasses, type CertificateQuery } from './query.ts';

/** Minimum recall and precision. */
export const limits = { literal: 1, variant: 0.98, asked: 1 } as const;

/** A query with what it must find and what the page showed. */
export interface Case {
  readonly query: CertificateQuery;
  /** Occurrences by block. */
  readonly expected: ReadonlyMap<string, number>;
  readonly shown: Shown;
}

/** Whether the page shows exactly the expected blocks, each with the correct number of occurrences. */
export function isExact({ expected, shown }: Case): boolean {
  return (
    isRight({ expected, shown }) &&
    [...expected].every(([block, occurrences]) => shown.hits.get(block) === occurrences)
  );
}

/** Whether the page shows the right blocks and matching totals. */
export function isRight({ expected, shown }: Pick<Case, 'expected' | 'shown'>): boolean {
  const perPlan = (plan: string): number =>
    [...expected.keys()].filter((block) => block.startsWith(`${plan}/`)).length;
  return (
    shown.total === expected.size &&
    shown.hits.size === expected.size &&
    [...expected.keys()].every((block) => shown.hits.has(block)) &&
    [...shown.plans].every(([plan, blocks]) => blocks === perPlan(plan)) &&
    [...expected.keys()].every((block) => shown.plans.has(block.slice(0, block.indexOf('/'))))
  );
}

/** Sums up the cases, class by class and group by group. */
export function judge(cases: readonly Case[], seed: number): SearchCertificate {
  const groups = { literal: literalClasses, variant: variantClasses, asked: askedClasses } as const;
  const names = Object.keys(groups) as (keyof typeof groups)[];
  const ofClasses = (names: readonly string[]): Case[] =>
    cases.filter(({ query }) => names.includes(query.class));
  return {
    derived: 'Written by `npm run search:verify`. Do not edit.',
    seed,
    queries: cases.length,
    limits,
    classes: [
      ...names.flatMap((group) => groups[group].map((name) => lineOf(name, group, ofClasses([name])))),
    ],
    groups: names.map((group) => lineOf(group, group, ofClasses(groups[group]))),
  };
}

function lineOf(name: string, group: CertificateLine['group'], cases: readonly Case[]): CertificateLine {
  const sum = (of: (each: Case) => number): number => cases.reduce((total, each) => total + of(each), 0);
  const expected = sum((each) => each.expected.size);
  const found = sum(({ shown }) => shown.hits.size);
  const correct = sum(
    (each) => [...each.shown.hits.keys()].filter((block) => each.expected.has(block)).length,
  );
  return {
    class: name,
    group,
    queries: cases.length,
    absent: sum((each) => Number(each.expected.size === 0)),
    expected,
    found,
    correct,
    recall: share(correct, expected),
    precision: share(correct, found),
    exact: sum((each) => Number(isExact(each))),
    empty: sum((each) => Number(each.expected.size > 0 && each.shown.hits.size === 0)),
  };
}

/** Rounded down, so that 100% means all of them. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.floor((part / whole) * 10_000) / 10_000;
}

/**
 * Describes what is below the limits; empty if nothing is. Every literal query must be right, including
 * its occurrences and counts.
 */
export function shortfalls(certificate: SearchCertificate): string[] {
  return certificate.groups.flatMap(({ group, recall, precision, queries, exact }) => {
    const limit = limits[group];
    const words = [
      recall < limit && `recall of ${group} queries is ${percent(recall)}, below ${percent(limit)}`,
      precision < limit && `precision of ${group} queries is ${percent(precision)}, below ${percent(limit)}`,
      group !== 'variant' &&
        exact < queries &&
        `${queries - exact} ${group} queries show wrong numbers of occurrences or blocks`,
    ];
    return words.filter((word) => word !== false);
  });
}

/** The first cases that are not exact, each with the expected blocks and those found. */
export function failures(cases: readonly Case[], most: number): string[] {
  return cases
    .filter((each) => !isExact(each))
    .slice(0, most)
    .map(({ query, expected, shown }) => {
      const missing = [...expected.keys()].filter((block) => !shown.hits.has(block));
      const wrong = [...shown.hits.keys()].filter((block) => !expected.has(block));
      const counts = [...expected].flatMap(([block, occurrences]) => {
        const given = shown.hits.get(block);
        return given === undefined || given === occurrences ? [] : [`${block}: ${given} for ${occurrences}`];
      });
      const plans = [...shown.plans].map(([plan, blocks]) => `${plan} ${blocks}`).join(', ');
      return [
        `${query.class}: ${query.typed}`,
        `  expected ${expected.size} blocks, found ${shown.hits.size}, data-total ${shown.total} (${plans})`,
        ...list('missing', missing),
        ...list('wrong', wrong),
        ...list('occurrences', counts),
      ].join('\n');
    });
}

function list(name: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > 5 ? ` and ${items.length - 5} more` : '';
  return [`  ${name}: ${items.slice(0, 5).join(', ')}${more}`];
}

/** The certificate as a table for the terminal. */
export function formatTable({ classes, groups }: SearchCertificate): string {
  const header = ['class', 'queries', 'absent', 'expected', 'found', 'recall', 'precision', 'exact', 'empty'];
  const rows = [...classes, ...groups.map((line) => ({ ...line, class: `all ${line.class}` }))].map(
    (line) => [
      line.class,
      ...[line.queries, line.absent, line.expected, line.found].map(String),
      percent(line.recall),
      percent(line.precision),
      `${line.exact}/${line.queries}`,
      String(line.empty),
    ],
  );
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function percent(value: number): string {
  return `${(value * 100).toFixed(value === 1 ? 0 : 2)} %`;
}
