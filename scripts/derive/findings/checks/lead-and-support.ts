import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf } from '../quote.ts';
import { literal } from '../texts/printed-places.ts';

type Words = FindingTextWords['leadAndSupport'];

/** An agency that leads a task and supports it too: in a bracketed note, or in the two columns of a table. */
export const leadAndSupport: Check = {
  rule: 'lead-and-support',
  run: (plan, { textWords: { leadAndSupport: words } }) => [...notes(plan, words), ...rows(plan, words)],
};

function notes(plan: CheckedPlan, words: Words): Finding[] {
  const note = new RegExp(
    `（([^（）]*?)(?:${literal(words.leads)})[，；、]([^（）]*?)(?:${literal(words.supports)})[^（）]*）`,
    'gu',
  );
  return plan.blocks.flatMap((block) =>
    [...block.text.matchAll(note)].flatMap((match) => {
      const [printed, leads = '', supports = ''] = match;
      const supporting = new Set(agencies(supports, words));
      return agencies(leads, words)
        .filter((agency) => supporting.has(agency))
        .map((agency): Finding => ({
          severity: 'low',
          message: fillInBoth(words.message, { line: String(block.line), agency }),
          evidence: [quoteOf(block, [agency], printed)],
        }));
    }),
  );
}

function rows(plan: CheckedPlan, words: Words): Finding[] {
  return plan.tables.flatMap((table) => {
    const lead = table.header.findIndex((name) => words.leadColumns.includes(name));
    const support = table.header.findIndex((name) => words.supportColumns.includes(name));
    if (lead < 0 || support < 0) return [];
    return table.rows.flatMap((row) => {
      const [leads, supports] = [row.cells[lead], row.cells[support]];
      const block = plan.blocks.find(({ id }) => id === row.block);
      // Merged cells say again what the row says in which they are printed.
      if (!leads || !supports || !block || leads.line < row.line || supports.line < row.line) return [];
      const supporting = new Set(agencies(supports.text, words));
      return agencies(leads.text, words)
        .filter((agency) => supporting.has(agency))
        .map((agency): Finding => ({
          severity: 'low',
          message: fillInBoth(words.message, { line: String(leads.line), agency }),
          evidence: [quoteOf(block, [agency])],
        }));
    });
  });
}

function agencies(list: string, { between }: Words): string[] {
  const others = new RegExp(literal(between), 'gu');
  return list
    .replaceAll(others, '、')
    .split(/[、，；\s]+/)
    .filter((name) => name.length > 1);
}
