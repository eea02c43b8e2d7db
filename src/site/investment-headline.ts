import { languageTag, type Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';
import { formatMoney } from './money.ts';

/** What a plan prints of the money for its projects. */
export interface InvestmentFacts {
  readonly name: string;
  /** The sum in 万元: printed, and as its parts add up; both `null` where the plan prints no investment. */
  readonly printed: number | null;
  readonly computed: number | null;
  readonly categories: readonly { readonly name: string; readonly amount: number }[];
  readonly listsProjects: boolean;
  /** From whom the money is to come, in 万元; `null` where the plan does not say. */
  readonly funding: Readonly<Record<'fiscal' | 'social' | 'other', number | null>> | null;
}

/** A piece of a sentence. */
export interface Piece {
  readonly text: string;
  /** `printed`: words of a plan; `difference`: what does not add up. */
  readonly kind?: 'printed' | 'difference';
}

/**
 * What is remarkable in the investments, in sentences made by rule: who spends how much, on what most, whose money
 * it is, and whether the printed totals add up.
 *
 * @param plans in their order
 */
export function investmentHeadline(plans: readonly InvestmentFacts[], locale: Locale): Piece[][] {
  const { headline: words, funding: sources } = wordsIn(locale).ledgers;
  const list = new Intl.ListFormat(languageTag[locale]);
  const amountOf = ({ printed, computed }: InvestmentFacts): number => printed ?? computed ?? 0;
  const names = (those: readonly InvestmentFacts[]): string => list.format(those.map(({ name }) => name));
  const money = (amount: number): string => formatMoney(amount, locale);
  const percent = new Intl.NumberFormat(languageTag[locale], { style: 'percent' });
  const spending = plans
    .filter(({ printed, computed }) => printed !== null || computed !== null)
    .sort((a, b) => amountOf(b) - amountOf(a));
  if (spending.length === 0) return [[{ text: words.none }]];

  const silent = plans.filter((plan) => !spending.includes(plan));
  const proseOnly = spending.filter(({ listsProjects }) => !listsProjects);
  const howMuch = [
    words.spend(spending.map((plan) => words.amount(plan.name, money(amountOf(plan)))).join(words.between)) +
      words.stop,
    ...(silent.length > 0 ? [words.silent(names(silent))] : []),
    ...(proseOnly.length > 0 ? [words.proseOnly(names(proseOnly))] : []),
  ].map((text): Piece[] => [{ text }]);

  const onWhat = spending.flatMap((plan): Piece[][] => {
    const [largest] = [...plan.categories].sort((a, b) => b.amount - a.amount);
    // Of one category there is nothing to say, and of two that are equal none stands out.
    const isFirst = plan.categories.filter(({ amount }) => amount === largest?.amount).length === 1;
    if (!largest || plan.categories.length < 2 || !isFirst) return [];
    const share = percent.format(largest.amount / amountOf(plan));
    return [
      [
        { text: words.largestOf(plan.name) },
        { text: largest.name, kind: 'printed' },
        { text: words.share(money(largest.amount), share) },
      ],
    ];
  });
  const most: Piece[] = onWhat.flatMap((pieces, index) => [
    { text: index === 0 ? words.largest : words.betweenPlans },
    ...pieces,
  ]);

  const whose = spending.flatMap(({ name, funding, computed }): Piece[][] => {
    const given = (['fiscal', 'social', 'other'] as const).filter((source) => (funding?.[source] ?? 0) > 0);
    if (given.length === 0 || computed === null || computed === 0) return [];
    const shares = given.map((source) =>
      words.source(sources[source], percent.format((funding?.[source] ?? 0) / computed)),
    );
    return [[{ text: words.funding(name) + shares.join(words.between) + words.stop }]];
  });

  const checked = spending.flatMap((plan) =>
    plan.printed === null || plan.computed === null
      ? []
      : [{ plan, computed: plan.computed, less: plan.printed - plan.computed }],
  );
  const agreeing = checked.filter(({ less }) => isNothing(less)).map(({ plan }) => plan);
  const differing = checked
    .filter(({ less }) => !isNothing(less))
    .map(({ plan, computed, less }): Piece[] => [
      { text: words.partsSum(plan.name, money(computed)) },
      { text: (less > 0 ? words.less : words.more)(money(Math.abs(less))), kind: 'difference' },
      { text: words.stop },
    ]);
  return [
    ...howMuch,
    ...(most.length > 0 ? [[...most, { text: words.stop }]] : []),
    ...whose,
    ...(agreeing.length > 0 ? [[{ text: words.agree(names(agreeing)) }]] : []),
    ...differing,
  ];
}

/** Less than a yuan. */
function isNothing(difference: number): boolean {
  return Math.abs(difference) < 0.0001;
}
