import type { StatementRecord } from '../../../src/model/statement.ts';
import type { LedgerWords } from '../../inputs/ledger-words.ts';
import { inTenThousand } from './read-amount.ts';
import { type Sum, total } from './sum-investments.ts';

const quoted = /[“「『"]([^”」』"]+)[”」』"]/;

/**
 * Reads the sums of projects that a plan prints in its running text: a total investment, and the investments of its
 * categories behind it in the same paragraph. A total without categories is that of one project or of what is done,
 * and is left alone.
 *
 * @param statements of one plan, in the order of its text
 * @returns for each such paragraph the total, then its categories
 */
export function readProseSums(statements: readonly StatementRecord[], words: LedgerWords): Sum[] {
  const forward = statements.filter(({ time }) => time === 'target');
  const blocks = [...new Set(forward.map(({ source }) => source.block))];
  return blocks.flatMap((block) => {
    const own = forward.filter(({ source }) => source.block === block);
    const money = own.filter(({ kind }) => kind === 'money');
    const whole = money.find(({ subject }) => endsWith(subject, words.prose.totals) && !quoted.test(subject));
    const parts = money.filter(
      (each) => each !== whole && endsWith(each.subject, words.prose.parts) && quoted.test(each.subject),
    );
    if (!whole || parts.length < 2) return [];
    const counts = own.filter(
      ({ kind, subject }) => kind === 'quantity' && endsWith(subject, words.prose.counted),
    );
    const categories = parts.map((part) => {
      const [, category = ''] = quoted.exec(part.subject) ?? [];
      const count = counts.find(({ subject }) => quoted.exec(subject)?.[1] === category);
      return sum(part, { scope: 'category', category }, count, words);
    });
    const countOfAll = counts.find(
      ({ subject, source }) => !quoted.test(subject) && overlaps(source, whole.source),
    );
    const all = sum(whole, { scope: 'plan', category: null }, countOfAll, words);
    const computed = total(categories.map(({ printed }) => printed));
    const counted = categories.every(({ countPrinted }) => countPrinted !== null)
      ? categories.reduce((number, { countPrinted }) => number + (countPrinted ?? 0), 0)
      : null;
    return [
      {
        ...all,
        computed,
        parts: 'categories' as const,
        difference: all.printed === null ? null : inTenThousand(all.printed - computed),
        count: counted,
      },
      ...categories,
    ];
  });
}

function sum(
  { plan, value, raw, unit, basis, source }: StatementRecord,
  over: Pick<Sum, 'scope' | 'category'>,
  count: StatementRecord | undefined,
  { money }: LedgerWords,
): Sum {
  const factor = money.find((each) => each.unit === unit)?.tenThousandYuan;
  const { line, lineEnd, block, url, quote } = source;
  return {
    plan,
    table: null,
    ...over,
    topic: null,
    printed: value === null || factor === undefined ? null : inTenThousand(value * factor),
    raw,
    computed: null,
    parts: null,
    difference: null,
    funding: null,
    fundingDifference: null,
    countPrinted: count?.value ?? null,
    count: null,
    projects: [],
    origin: 'prose',
    basis,
    source: { plan, line, lineEnd, block, url, quote },
  };
}

function endsWith(subject: string, words: readonly string[]): boolean {
  return words.some((word) => subject.endsWith(word));
}

function overlaps(a: StatementRecord['source'], b: StatementRecord['source']): boolean {
  return a.start < b.end && b.start < a.end;
}
