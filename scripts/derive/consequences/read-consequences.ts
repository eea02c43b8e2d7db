import type { ConsequenceStrength, ConsequenceWho } from '../../../src/model/consequence.ts';
import type { ConsequenceWords } from '../../inputs/consequence-words.ts';
import { clausesOf, sentencesOf, type Span, trimmed, wordsOf } from '../statements/spans.ts';
import { findMeasures, type PrintedMeasure } from './find-measures.ts';
import { readTrigger } from './read-trigger.ts';

/** A consequence as read from a text: offsets span the condition and the clause that names the measures. */
export interface ReadConsequence extends Span {
  readonly who: ConsequenceWho;
  readonly measures: readonly PrintedMeasure[];
  readonly trigger: string | null;
  readonly strength: ConsequenceStrength;
  readonly quote: string;
}

/**
 * Reads what a text says is done to those who fail or break rules: one for each clause that names measures, with the
 * clauses before it that say on what condition.
 *
 * @param text of a paragraph or a row; the cells of a row are read one by one
 */
export function readConsequences(text: string, words: ConsequenceWords): ReadConsequence[] {
  return sentencesOf(text.replaceAll('\t', '\n')).flatMap((sentence) => {
    const clauses = clausesOf(text, sentence);
    const measuresOf = clauses.map((clause) =>
      findMeasures(wordsOf(text, clause), words.measures).map((each) => ({
        ...each,
        start: each.start + clause.start,
        end: each.end + clause.start,
      })),
    );
    return clauses.flatMap((clause, index): ReadConsequence[] => {
      const measures = measuresOf[index] ?? [];
      if (measures.length === 0) return [];
      let from = index;
      while (from > 0 && measuresOf[from - 1]?.length === 0) {
        const before = clauses[from - 1];
        if (!before || !isCondition(wordsOf(text, trimmed(text, before)), words)) break;
        from -= 1;
      }
      const condition = from < index ? { start: (clauses[from] ?? clause).start, end: clause.start } : null;
      const span = trimmed(text, { start: condition?.start ?? clause.start, end: clause.end });
      const quote = wordsOf(text, span);
      return [
        {
          ...span,
          quote,
          measures,
          who: whoOf(quote, measures, words),
          trigger: readTrigger(text, { condition, clause, measures }, words),
          strength: measures.some(({ measure }) => measure.strength === 'core') ? 'core' : 'weak',
        },
      ];
    });
  });
}

/** Whether a clause says no more than on what condition the next one holds. */
function isCondition(
  clause: string,
  { conditionAlone, conditionBegins, conditionEnds }: ConsequenceWords,
): boolean {
  const begins = (word: string): boolean => clause.startsWith(word);
  // 对…开展执法监测 begins with the same word as a condition, but is something done.
  const isWhole = conditionBegins.some(begins) && conditionEnds.some((word) => clause.endsWith(word));
  return isWhole || conditionAlone.some(begins) || clause.endsWith('的');
}

/** Whom it hits: the first list of which a word is printed; where none is, whom the first measure hits by itself. */
function whoOf(
  quote: string,
  [first]: readonly PrintedMeasure[],
  { who: lists }: ConsequenceWords,
): ConsequenceWho {
  const told = lists.find(({ words }) => words.some((word) => quote.includes(word)));
  return told?.who ?? first?.measure.who ?? 'other';
}
