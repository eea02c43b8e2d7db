import { headingText } from '../../model/heading-text.ts';
import type { TopicId } from '../../model/topic.ts';
import { likenessOf } from '../../text/likeness.ts';
import type { Part } from './parts.ts';

/** A part of the first plan with its counterparts in another; or a part that only the other plan has. */
export interface CompareRow {
  /** The same for every plan compared with the first, so that pages of pairs can be joined. */
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
 * Minimum likeness of a counterpart in another plan. Tuned by reading all pairs of plans:
 * below it, sections are matched that share no more than stock phrases.
 */
const alike = 0.12;

/**
 * Aligns a whole plan with another. Rows follow the first plan, grouped by topic, in the order in which the
 * first plan reaches each topic. A part of the other plan joins the part on the same topic that is most like it;
 * if none is like it, it gets its own row at the end of the topic. Topics on which the first plan
 * is silent come last, in the order of the other plan.
 *
 * Each part is in one row. The alignment of a plan with the first does not depend on any third plan.
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
        // Sorting is stable: ties go to the first in the text.
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

/** The distinct topics of some parts, in order of appearance. */
function topicsOf(parts: readonly Part[]): TopicId[] {
  return [...new Set(parts.map(({ topic }) => topic))];
}
