import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { rowOf } from '../texts/printed-places.ts';

type Words = FindingTextWords['outOfPeriod'];

/** Years that the plan’s own frame leaves out: a project of the plan begun before it, a five-year plan of other years. */
export const outOfPeriod: Check = {
  rule: 'out-of-period',
  run: (plan, { textWords: { outOfPeriod: words } }) => [...projects(plan, words), ...titles(plan, words)],
};

function projects(plan: CheckedPlan, words: Words): Finding[] {
  const { start } = plan.facts.period;
  // Only a table that says of itself that it belongs to this plan’s period.
  const named = words.fiveYearPlans.find((each) => each.start === start)?.name;
  const own = plan.tables.filter(({ title }) => title.includes(named ?? String(start)));
  return own.flatMap((table) => {
    const column = table.header.findIndex((name) => words.columns.some((each) => name.startsWith(each)));
    return table.rows.flatMap((row): Finding[] => {
      const cell = row.cells[column];
      const block = plan.blocks.find(({ id }) => id === row.block);
      const first = cell && /^(20\d\d)\D/.exec(cell.text)?.[1];
      // A merged cell is the same statement as the row above, where it is printed.
      if (!first || !block || cell.line < row.line || Number(first) >= start) return [];
      if (words.goingOn.some((word) => block.text.includes(word))) return [];
      const parts = { line: String(cell.line), words: cell.text, start: String(start), title: table.title };
      return [
        {
          severity: 'low',
          message: fillInBoth(words.begins, parts),
          evidence: [quoteOf(block, [cell.text])],
        },
      ];
    });
  });
}

/** Titles of documents: “十四五” with other years than those of that plan. */
function titles(plan: CheckedPlan, words: Words): Finding[] {
  return plan.blocks.flatMap((block) =>
    [...block.text.matchAll(/《([^《》]*?(\d{4})[—－–-](\d{4})年?[^《》]*)/gu)].flatMap(
      (match): Finding[] => {
        const [, title = '', from, to] = match;
        const named = words.fiveYearPlans.find(({ name }) => title.includes(name));
        if (!named || (Number(from) === named.start && Number(to) === named.end)) return [];
        const place = { start: match.index, end: match.index + match[0].length };
        const years = `${String(from)}—${String(to)}`;
        const span = { plan: named.name, start: String(named.start), end: String(named.end) };
        return [
          {
            severity: 'medium',
            message: fillInBoth(words.title, { line: String(block.line), title, years, ...span }),
            evidence: [
              rowOf(plan.tables, block) ? quoteOf(block, [title]) : quoteSentence(block, place, [title]),
            ],
          },
        ];
      },
    ),
  );
}
