import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { lineOf, literal, paragraphs, rowOf } from '../texts/printed-places.ts';

type Words = FindingTextWords['scopeWords'];

/**
 * Words for the area of another level of government in what a plan says of itself: an indicator of its table, a measure
 * of its own, a task for districts that it does not have. Where the higher level is meant (its rank in it, what it asks
 * for, what is done together with it), nothing is found.
 */
export const scopeWords: Check = {
  rule: 'scope-words',
  run: (plan, { textWords: { scopeWords: words } }) => [
    ...indicators(plan, words),
    ...measures(plan, words),
    ...foreign(plan, words),
    ...below(plan, words),
  ],
};

function indicators(plan: CheckedPlan, words: Words): Finding[] {
  const above = words.above[plan.facts.region.level];
  const rows = plan.tables.filter(({ kind }) => kind === 'indicators').flatMap((table) => table.rows);
  return rows.flatMap((row): Finding[] => {
    const name = row.cells.find(({ text }) => above.some((word) => text.startsWith(word)));
    const block = plan.blocks.find(({ id }) => id === row.block);
    const word = above.find((each) => name?.text.startsWith(each));
    if (!name || !block || word === undefined) return [];
    const parts = { line: String(name.line), name: name.text, word, region: plan.facts.region.zh };
    return [
      {
        severity: 'medium',
        message: fillInBoth(words.indicator, parts),
        evidence: [quoteOf(block, [word])],
      },
    ];
  });
}

/** Measures of the plan’s own whose area is the level above, in a sentence that names its own area too. */
function measures(plan: CheckedPlan, words: Words): Finding[] {
  const { level, zh: region } = plan.facts.region;
  const above = words.above[level];
  if (above.length === 0) return [];
  const clauses = new RegExp(
    `(?<=^|[，。；])((?:${literal(words.measures)})+(${literal(above)})(?!统一|平均)[^，。；]*)`,
    'gu',
  );
  return paragraphs(plan).flatMap((block) =>
    [...block.text.matchAll(clauses)].flatMap((match): Finding[] => {
      const [clause = '', , word = ''] = match;
      const sentence = quoteSentence(block, { start: match.index, end: match.index + clause.length }, [word]);
      const own = words.own[level].find((each) => sentence.quote.includes(each));
      if (own === undefined) return [];
      const parts = { line: String(block.line), clause, word, own, region };
      return [
        {
          severity: 'low',
          message: fillInBoth(words.measure, parts),
          evidence: [{ ...sentence, marked: [own, word] }],
        },
      ];
    }),
  );
}

function foreign(plan: CheckedPlan, words: Words): Finding[] {
  const { level, zh: region } = plan.facts.region;
  return words.foreign[level].flatMap((word) =>
    findWords(plan, new RegExp(word, 'gu')).map(({ evidence, line }) => ({
      severity: 'low',
      message: fillInBoth(words.foreignWord, { line, word, region }),
      evidence: [evidence],
    })),
  );
}

function below(plan: CheckedPlan, { below: found, belowWord }: Words): Finding[] {
  const { level, zh: region } = plan.facts.region;
  if (!found.levels.includes(level)) return [];
  const pattern = new RegExp(`(?<=^|[，。；])(?:${literal(found.subjects)})|${literal(found.objects)}`, 'gu');
  return findWords(plan, pattern).map(({ evidence, line, word }) => ({
    severity: 'low',
    message: fillInBoth(belowWord, { line, word, region }),
    evidence: [evidence],
  }));
}

function findWords(
  plan: CheckedPlan,
  pattern: RegExp,
): { evidence: Finding['evidence'][number]; line: string; word: string }[] {
  const chapters = new Set(plan.outline.filter(({ kind }) => kind === 'body').map(({ chapter }) => chapter));
  return plan.blocks
    .filter(({ chapter, kind }) => chapters.has(chapter) && (kind === 'paragraph' || kind === 'row'))
    .flatMap((block) =>
      [...block.text.matchAll(pattern)].map((match) => {
        const [word] = match;
        const place = { start: match.index, end: match.index + word.length };
        const evidence = rowOf(plan.tables, block) ? quoteOf(block, [word]) : quoteSentence(block, place);
        return { evidence, line: lineOf(plan, block, word), word };
      }),
    );
}
