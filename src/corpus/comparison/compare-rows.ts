import { headingText } from '../../model/heading-text.ts';
import type { TopicId } from '../../model/topic.ts';
import { likenessOf } from '../../text/likeness.ts';
import type { Part } from './parts.ts';

/** A part of the first plan and the parts of another one that answer it; or what only the other one says. */
export interface CompareRow {
  /** The same for every plan that is set beside the first one, so that pages of pairs can be joined. */
  readonly id: string;
  readonly first: Part | null;
  readonly other: readonly Part[];
}

/** The rows on one topic. */
export interface CompareTopic {
  readonly topic: TopicId;
  readonly rows: readonly CompareRow[];
}

/**
 * Likeness from which a part of another plan answers a part of the first. Found by reading all pairs of plans:
 * lower, sections meet that share no more than the phrases of the trade.
 */
const alike = 0.12;

/**
 * Sets a whole plan beside another. Rows follow the first plan, gathered by topic: a topic stands where the
 * first plan comes to it first. A part of the other plan joins the part on the same topic that is most like it;
 * where none is like it, it stands in a row of its own at the end of the topic. Topics on which the first plan
 * is silent come last, in the order of the other plan.
 *
 * Each part is in one row. How one plan is set beside the first does not depend on any third.
 */
export function compareRows(first: readonly Part[], other: readonly Part[]): CompareTopic[] {
  const named = new Map([...first, ...other].map((part) => [part.id, nameOf(part)]));
  const likeness = likenessOf([...named.values()]);
  const like = (a: Part, b: Part): number => likeness(named.get(a.id) as Named, named.get(b.id) as Named);

  return topicsOf([...first, ...other]).map((topic) => {
    const own = first.filter((part) => part.topic === topic);
    const answers = new Map<Part | null, Part[]>();
    for (const part of other.filter((candidate) => candidate.topic === topic)) {
      const best = own
        .map((candidate) => ({ candidate, score: like(candidate, part) }))
        .filter(({ score }) => score >= alike)
        // Sorting is stable: of two that are as like, the first in the text.
        .sort((a, b) => b.score - a.score)[0];
      const row = best?.candidate ?? null;
      answers.set(row, [...(answers.get(row) ?? []), part]);
    }
    const rest = answers.get(null) ?? [];
    return {
      topic,
      rows: [
        ...own.map((part) => ({ id: `row-${part.id}`, first: part, other: answers.get(part) ?? [] })),
        ...(rest.length > 0 ? [{ id: `rest-${topic}`, first: null, other: rest }] : []),
      ],
    };
  });
}

type Named = ReturnType<typeof nameOf>;

function nameOf({ id, headings, blocks }: Part) {
  const heading = headings.at(-1);
  return {
    id,
    lead: heading ? headingText(heading) : null,
    text: blocks.map(({ text }) => text).join('\n'),
  };
}

/** The topics of some parts, each once, in the order in which they come. */
function topicsOf(parts: readonly Part[]): TopicId[] {
  return [...new Set(parts.map(({ topic }) => topic))];
}
