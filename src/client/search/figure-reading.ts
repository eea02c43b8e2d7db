import { formatState, type SearchState } from '../../search/address.ts';
import type { ReadAnswer } from '../../search/ask.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import { formatNumber, type SearchFacts } from './facts.ts';

/** How the figures of a query were read, and a link to the other reading; nothing where both find the same. */
export function figureReading(
  facts: SearchFacts,
  state: SearchState,
  { otherFigures }: Pick<ReadAnswer, 'otherFigures'>,
): HTMLElement[] {
  if (otherFigures === null) return [];
  const { words } = facts;
  const { reading, count } = otherFigures;
  const href = `${facts.paths.search}${formatState({ ...state, figures: reading })}`;
  const counts = fillIn(words.count, {
    blocks: formatNumber(facts, count.blocks),
    occurrences: formatNumber(facts, count.occurrences),
  });
  const isWhole = reading === 'inside';
  return [
    make(
      'p',
      { 'data-figures': isWhole ? 'whole' : 'inside' },
      isWhole ? words.figuresWhole : words.figuresInside,
      make('a', { href }, isWhole ? words.figuresAskInside : words.figuresAskWhole),
      ` ${counts}`,
    ),
  ];
}
