import type { Cascade } from '../corpus/cascade.ts';
import { rowsOf } from '../corpus/cascade.ts';
import type { CascadeRecord, CascadeVerdict } from '../model/cascade.ts';
import { textIn } from '../model/bilingual.ts';
import type { Locale } from '../model/locales.ts';
import type { PlanRecord } from '../model/plan.ts';
import { wordsIn } from '../words/words.ts';
import { formatCount } from './numbers.ts';

/** Tasks that a sentence names at most. */
const mostNamed = 3;

/** A piece of a sentence: our words, or the name of a task as printed, with its block. */
export type HeadlinePiece = string | { readonly lead: string; readonly block: string };

/** What is remarkable in a cascade, in sentences made by rule. */
export function cascadeHeadline(cascade: Cascade, locale: Locale): HeadlinePiece[][] {
  const words = wordsIn(locale).cascade.headline;
  const count = (value: number): string => formatCount(value, locale);
  const nameOf = ({ shortTitle }: PlanRecord): string => textIn(shortTitle, locale);
  const rows = rowsOf(cascade);
  const cells = rows.flatMap((row) => row.cells);
  const inside = cascade.others.filter(({ contrast }) => !contrast).map(({ plan }) => plan);
  const outside = cascade.others.filter(({ contrast }) => contrast).map(({ plan }) => plan);
  const has = (plan: PlanRecord, verdict: CascadeVerdict): number =>
    cells.filter((cell) => cell.plan === plan.id && cell.verdict === verdict).length;

  const most = Math.max(...inside.map((plan) => has(plan, 'tightened')));
  const tightest = inside.filter((plan) => has(plan, 'tightened') === most);
  const loosening = inside.filter((plan) => has(plan, 'loosened') > 0);
  const list = (those: readonly string[]): string => those.join(words.separator);
  const first =
    words.total(nameOf(cascade.higher), count(rows.length), count(inside.length)) +
    (most === 0 ? words.noTightened : words.most(list(tightest.map(nameOf)), count(most))) +
    (loosening.length === 0
      ? words.noLoosened
      : words.loosened(
          list(loosening.map((plan) => words.planCount(nameOf(plan), count(has(plan, 'loosened'))))),
        ));
  const silent = rows
    .map((row) => ({ row, gap: gapOf(row.cells) }))
    .filter(({ gap }) => gap !== null)
    .sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
    .slice(0, mostNamed)
    .map(({ row }) => ({ lead: row.task.lead.replace(/。$/, ''), block: row.task.block }));
  const named = silent.flatMap((task, at) => (at === 0 ? [task] : [words.separator, task]));
  return [
    [first],
    ...(silent.length === 0 ? [] : [[words.silent, ...named, words.silentEnd(count(inside.length))]]),
    ...outside.map((plan) => [words.contrast(nameOf(plan), count(has(plan, 'tightened')))]),
  ];
}

/** How many of the plans within say nothing, where none has substance; `null` where one has. */
function gapOf(cells: readonly CascadeRecord[]): number | null {
  const inside = cells.filter(({ contrast }) => !contrast);
  const empty = inside.every(({ verdict }) => verdict === 'named' || verdict === 'absent');
  return empty && inside.length > 0 ? inside.filter(({ verdict }) => verdict === 'absent').length : null;
}
