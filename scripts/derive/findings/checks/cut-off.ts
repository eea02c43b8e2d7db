import type { BlockRecord } from '../../../../src/model/block.ts';
import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { literal, sentences } from '../texts/printed-places.ts';

type Words = FindingTextWords['cutOff'];

/** A full stop, or what may stand in its place at the end of a paragraph. */
const stop = /[。！？；：…”’）)】]$/u;

/** Share of paragraphs without a stop above which they tell nothing. */
const mostUnstopped = 0.05;

/**
 * Texts that break off: a paragraph or note that ends in a comma, one whose last sentence alone has no full stop, and
 * the name of a project of which only the first part of its last word is printed.
 */
export const cutOff: Check = {
  rule: 'cut-off',
  run: (plan, { textWords: { cutOff: words } }) => {
    const texts = plan.blocks.filter(
      ({ kind, label }) => (kind === 'paragraph' || kind === 'note') && !label,
    );
    const found = texts.flatMap((block) => ending(block, words));
    // Where many paragraphs end without a stop, the text was cut into lines when it was converted.
    return [...(found.length > texts.length * mostUnstopped ? [] : found), ...names(plan, words)];
  },
};

function ending(block: BlockRecord, words: Words): Finding[] {
  const text = block.text.trim();
  const last = sentences(text).at(-1);
  if (!last || stop.test(text)) return [];
  const place = {
    start: block.text.indexOf(last.words),
    end: block.text.indexOf(last.words) + last.words.length,
  };
  const end = last.words.slice(-14).trim();
  const make = (message: Words['ends'], said: string): Finding[] => [
    {
      severity: 'low',
      message: fillInBoth(message, { line: String(block.lineEnd), words: said }),
      evidence: [quoteSentence(block, place, [end])],
    },
  ];
  if (new RegExp(`(?:${literal(words.open)})$`, 'u').test(text)) return make(words.ends, end);
  // A paragraph of one sentence may be a heading or an item; one with full stops in it is prose.
  return block.kind === 'paragraph' && /[。；]/.test(text) ? make(words.stop, end) : [];
}

/** Names of projects that end with the first part of the word with which most names of their column end. */
function names(plan: CheckedPlan, words: Words): Finding[] {
  return plan.tables
    .filter(({ kind }) => kind === 'projects')
    .flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.flatMap((cell, column): Finding[] => {
          const name = cell.text.replaceAll(/\s+/g, '');
          const others = table.rows.map(({ cells }) => cells[column]?.text.replaceAll(/\s+/g, '') ?? '');
          const end = words.nameEnds.find((whole) => {
            const part = whole.slice(0, -1);
            const cut = name.length > part.length && name.endsWith(part);
            return cut && others.filter((other) => other.endsWith(whole)).length * 2 > others.length;
          });
          const block = plan.blocks.find(({ id }) => id === row.block);
          if (end === undefined || !block || cell.line < row.line) return [];
          return [
            {
              severity: 'low',
              message: fillInBoth(words.name, { line: String(cell.line), words: name }),
              evidence: [quoteOf(block, [cell.text])],
            },
          ];
        }),
      ),
    );
}
