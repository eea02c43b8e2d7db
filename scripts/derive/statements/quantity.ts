import type { Span } from './spans.ts';

/** What sort of thing a number phrase gives. */
export type QuantitySort = 'share' | 'points' | 'measure' | 'count' | 'money' | 'class' | 'bare' | 'words';

export type StatementComparator = '=' | '>=' | '<=' | '~';

/** A number phrase of a text: 不低于3万亩, 15座, Ⅱ类, 1公里范围内; or words that stand for a value (不减少). */
export interface Quantity extends Span {
  /** The phrase as printed, comparator words included. */
  readonly raw: string;
  /** The number as printed: a multiplier belongs to the unit. `null` for words. */
  readonly value: number | null;
  /** Upper end of a range. */
  readonly valueHigh: number | null;
  readonly unit: string | null;
  /** What the phrase itself says; `null` where it is bare. */
  readonly comparator: StatementComparator | null;
  readonly sort: QuantitySort;
  /** Whether the phrase is a span within which something holds: 1公里范围内. */
  readonly within: boolean;
  /** Whether the number is written in Chinese numerals. */
  readonly inChinese: boolean;
  /** Offset of the number, behind 不低于. */
  readonly numberStart: number;
}
