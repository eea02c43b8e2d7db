import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Bilingual } from '../../../../src/model/bilingual.ts';
import type { BlockRecord } from '../../../../src/model/block.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { around, lineOf, rowOf } from '../texts/printed-places.ts';

type Words = FindingTextWords['misprintedCodes'];
interface Found {
  readonly message: Bilingual;
  readonly parts: Readonly<Record<string, string>>;
  readonly words: string;
  readonly start: number;
}

/** How many characters before a code are read for what it is said of. */
const reach = 14;

/**
 * Acronyms that do not exist, acronyms behind another name than their own, codes of hazardous waste behind another kind
 * of waste, and standards with the number of another one.
 */
export const misprintedCodes: Check = {
  rule: 'misprinted-code',
  run: (plan, { textWords: { misprintedCodes: words } }) =>
    plan.blocks.flatMap((block) => {
      const found = [acronyms, names, waste, standards].flatMap((find) => find(block.text, words));
      return found.map((each) => findingOf(plan, block, each));
    }),
};

function acronyms(text: string, words: Words): Found[] {
  return words.acronyms.flatMap(({ wrong, right }) =>
    [...text.matchAll(new RegExp(`(?<![\\w.])${wrong}(?!\\s*[\\w.\\-₂])`, 'gu'))].map((match) => ({
      message: words.acronym,
      parts: { word: wrong, right, around: around(text, match.index, match.index + wrong.length) },
      ...{ words: wrong, start: match.index },
    })),
  );
}

function names(text: string, words: Words): Found[] {
  return words.names.flatMap(({ acronym, name, others }) =>
    others.flatMap((other) =>
      [...text.matchAll(new RegExp(`${other}[（(](${acronym})\\w*[）)]`, 'gu'))].map((match) => ({
        message: words.name,
        parts: { acronym, name, other },
        ...{ words: match[0], start: match.index },
      })),
    ),
  );
}

function waste(text: string, { waste: message, hazardousWaste }: Words): Found[] {
  return [...text.matchAll(/HW\d\d/gu)].flatMap((match): Found[] => {
    const [code] = match;
    const near = text.slice(Math.max(0, match.index - reach), match.index);
    const before = near.split(/[、，；。）)]/u).at(-1) ?? '';
    const own = hazardousWaste.find((category) => category.code === code);
    const right = hazardousWaste.find(({ words }) => words.some((word) => before.includes(word)));
    const said = right?.words.find((word) => before.includes(word));
    if (!own || !right || said === undefined || own === right) return [];
    const parts = { words: said, code, name: own.name, right: right.code, rightName: right.name };
    return [{ message, parts, words: code, start: match.index }];
  });
}

function standards(text: string, words: Words): Found[] {
  const cited = /《([^《》]+)》[（(]?(GB(?:\/T)?)\s*(\d+)/gu;
  return [...text.matchAll(cited)].flatMap((match): Found[] => {
    const [printed, title, kind = '', digits = ''] = match;
    const number = `${kind} ${digits}`;
    const standard = words.standards.find((each) => each.title === title);
    if (!standard || standard.number === number) return [];
    const parts = { title: standard.title, number, right: standard.number };
    return [{ message: words.standard, parts, words: printed, start: match.index }];
  });
}

function findingOf(plan: CheckedPlan, block: BlockRecord, { message, parts, words, start }: Found): Finding {
  const place = { start, end: start + words.length };
  return {
    severity: 'low',
    message: fillInBoth(message, { ...parts, line: lineOf(plan, block, words) }),
    evidence: [rowOf(plan.tables, block) ? quoteOf(block, [words]) : quoteSentence(block, place, [words])],
  };
}
