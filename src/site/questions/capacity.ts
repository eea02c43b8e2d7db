import type { Bilingual } from '../../model/bilingual.ts';
import { textIn } from '../../model/bilingual.ts';
import { languageTag, type Locale } from '../../model/locales.ts';
import type { StockRecord, StockState } from '../../model/stock.ts';
import { wordsIn } from '../../words/words.ts';
import { formatCount } from '../numbers.ts';
import type { Answer, AnswerTable, Cell } from './answer.ts';
import { allPath } from './all-path.ts';
import { planCell, planName } from './plan-names.ts';

/** A kind of works, as content/vocabulary/stock.yaml has it. */
export interface Asset {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: string;
}

/** A sum of what a plan prints of one kind of works in one state. */
interface Sum {
  readonly value: number;
  readonly isAbout: boolean;
  readonly places: readonly StockRecord[];
}

const states: readonly StockState[] = ['existing', 'added', 'renewed', 'added-or-renewed', 'level'];

/**
 * What is to be built, set against what exists: the first kind of works in a sentence, all in the table.
 *
 * @param unitIn name of a unit in the language
 */
export function answerCapacity(
  stock: readonly StockRecord[],
  assets: readonly Asset[],
  locale: Locale,
  unitIn: (unit: string) => string,
): Answer {
  const { questions, language } = wordsIn(locale);
  const words = questions.capacity;
  if (stock.length === 0) return { sentence: words.none, table: null };
  const amount = (sum: Sum, { unit }: Asset): string =>
    `${sum.isAbout ? questions.about : ''}${formatAmount(sum.value, unitIn(unit), locale)}`;
  const percent = new Intl.NumberFormat(languageTag[locale], { style: 'percent', maximumFractionDigits: 0 });
  const sentences = assets.flatMap((asset) => {
    const parts = plansOf(stock, asset).flatMap((plan): string[] => {
      const [existing, added] = [sumOf(stock, asset, plan, 'existing'), sumOf(stock, asset, plan, 'added')];
      if (!added) return [];
      const name = planName(plan, locale);
      const either = sumOf(stock, asset, plan, 'added-or-renewed');
      const also = either ? words.also(amount(either, asset)) : '';
      if (!existing) return [words.addedOnly(name, amount(added, asset), also)];
      const share = percent.format(added.value / existing.value);
      return [words.both(name, amount(existing, asset), amount(added, asset), share, also)];
    });
    // Kinds of works of which no plan says what it has would be no answer.
    const hasStock = stock.some((each) => each.asset === asset.id && each.state === 'existing');
    return parts.length > 0 && hasStock
      ? [words.ofAsset(textIn(asset.name, locale), parts.join(questions.semicolon))]
      : [];
  });
  return {
    sentence: sentences.join(language.betweenSentences),
    table: sumTable(stock, assets, locale, unitIn),
    note: words.note,
  };
}

function sumTable(
  stock: readonly StockRecord[],
  assets: readonly Asset[],
  locale: Locale,
  unitIn: (unit: string) => string,
): AnswerTable {
  const { questions } = wordsIn(locale);
  const words = questions.capacity;
  return {
    label: words.table,
    head: [words.columns.asset, words.columns.plan, ...states.map((state) => words.columns[state])],
    rows: assets.flatMap((asset) =>
      plansOf(stock, asset).map((plan): Cell[] => [
        { text: `${textIn(asset.name, locale)} (${unitIn(asset.unit)})` },
        planCell(plan, locale),
        ...states.map((state): Cell => {
          const sum = sumOf(stock, asset, plan, state);
          if (!sum) return { text: '' };
          const [only, ...others] = sum.places;
          // What there shall be in all, said twice, is not twice as much.
          const values = state === 'level' ? [...new Set(sum.places.map(({ value }) => value))] : [sum.value];
          const figure = `${sum.isAbout ? questions.about : ''}${values.map((value) => formatNumber(value, locale)).join(questions.semicolon)}`;
          if (only && others.length === 0) return { text: figure, to: only.source };
          const count = formatCount(sum.places.length, locale);
          return {
            text: `${figure} (${state === 'level' ? words.places(count) : words.lines(count)})`,
            to: allPath('capacity'),
          };
        }),
      ]),
    ),
  };
}

/** What each plan prints of works, one place a row. */
export function stockTable(
  stock: readonly StockRecord[],
  assets: readonly Asset[],
  locale: Locale,
): AnswerTable {
  const words = wordsIn(locale).questions.capacity;
  const { list } = words;
  return {
    label: words.full,
    head: [list.asset, list.plan, list.subject, words.state, list.value, list.year],
    rows: assets.flatMap((asset) =>
      stock
        .filter((each) => each.asset === asset.id)
        .map((each): Cell[] => [
          { text: textIn(asset.name, locale) },
          planCell(each.plan, locale),
          { text: each.subject, printed: true },
          { text: words.states[each.state] },
          { text: each.raw, printed: true, to: each.source },
          { text: each.year === null ? words.noYear : String(each.year) },
        ]),
    ),
  };
}

function plansOf(stock: readonly StockRecord[], { id }: Asset): string[] {
  return [...new Set(stock.filter(({ asset }) => asset === id).map(({ plan }) => plan))];
}

/** The sum of what a plan prints, without the parts of a total; `null` where it prints nothing. */
function sumOf(stock: readonly StockRecord[], { id }: Asset, plan: string, state: StockState): Sum | null {
  const places = stock.filter(
    (each) => each.asset === id && each.plan === plan && each.state === state && each.partOf === null,
  );
  if (places.length === 0) return null;
  return {
    value: Number(places.reduce((sum, { value }) => sum + value, 0).toPrecision(10)),
    isAbout: places.some(({ comparator }) => comparator === '~'),
    places,
  };
}

/** An amount with its unit. English has no 万: 36.59 × 10 000 t a day is 365,900 t a day. */
function formatAmount(value: number, unit: string, locale: Locale): string {
  const { beforeUnit } = wordsIn(locale).language;
  const [, rest] = /^10 000 (.+)$/.exec(unit) ?? [];
  return rest === undefined
    ? `${formatNumber(value, locale)}${beforeUnit}${unit}`
    : `${formatNumber(Number((value * 10_000).toPrecision(10)), locale)}${beforeUnit}${rest}`;
}

function formatNumber(value: number, locale: Locale): string {
  // A sum of printed figures is no more exact than they are.
  const maximumFractionDigits = Math.abs(value) >= 100 ? 1 : 3;
  return new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits }).format(value);
}
