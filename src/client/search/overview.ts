import { formatState, shownQuery, type SearchState } from '../../search/address.ts';
import type { ReadAnswer } from '../../search/ask.ts';
import type { Hit } from '../../search/evaluate.ts';
import { fold } from '../../text/fold.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import {
  chapterKey,
  countBy,
  countOf,
  isInView,
  matrixOf,
  selectHits,
  type Count,
} from '../../search/results.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import { figureReading } from './figure-reading.ts';
import { chapterMark, chapterName, formatNumber, planFact, planMark, type SearchFacts } from './facts.ts';

/** An answer with the state that it belongs to. */
export interface Overview {
  readonly reader: IndexReader;
  readonly facts: SearchFacts;
  readonly state: SearchState;
  /** One answer per query. */
  readonly answers: readonly ReadAnswer[];
  /** The one whose hits are listed. */
  readonly answer: ReadAnswer;
  readonly listed: readonly Hit[];
}

/** Number of hits. */
export function summary({ facts, state, answer, listed }: Overview): string {
  const { words } = facts;
  const { blocks, occurrences } = countOf(listed);
  const all = formatNumber(facts, answer.hits.length);
  if (answer.isTooLong) return words.tooLong;
  if (answer.forms.every(({ forms }) => forms.length === 0)) return words.nothingAsked;
  if (answer.hits.length === 0) return fillIn(words.none, { query: shownQuery(state) });
  if (blocks === 0) return fillIn(words.noneLeft, { all });
  return fillIn(blocks === answer.hits.length ? words.summary : words.summaryOf, {
    blocks: formatNumber(facts, blocks),
    occurrences: formatNumber(facts, occurrences),
    all,
  });
}

/** How a query was read, and the forms that were searched, where they differ from what was typed. */
export function triedForms({ facts, state, answer, answers, reader }: Overview): Node[] {
  const { words } = facts;
  const read = answers.flatMap(({ readAs }) => (readAs === null ? [] : [readAs]));
  const tried = answers
    .flatMap(({ forms }) => forms)
    .filter(
      ({ phrase, forms }) =>
        forms.length > 1 || (forms.length === 1 && forms[0] !== phrase && isRespelled(phrase, reader)),
    );
  const distinct = new Map(tried.map((each) => [each.phrase, each.forms]));
  return [
    ...read.map((query) => make('p', { 'data-read-as': '' }, fillIn(words.readAs, { query }))),
    ...answers
      .filter(({ leftOut }) => leftOut.length > 0)
      .map(({ leftOut }) =>
        make(
          'p',
          { 'data-left-out': '' },
          fillIn(words.leftOut, { parts: leftOut.join(words.listSeparator) }),
        ),
      ),
    ...figureReading(facts, state, answer),
    ...[...distinct].map(([phrase, forms]) => {
      const list = forms.map(spelled).join('、');
      const sentence = distinct.size === 1 ? words.tried : words.triedFor;
      return make('p', {}, fillIn(sentence, { phrase, forms: list }));
    }),
  ];
}

/** Whether folding changed characters, rather than just dropping ignored marks. */
function isRespelled(phrase: string, { simplified }: IndexReader): boolean {
  const typed = phrase.toLowerCase();
  let at = 0;
  return ![...fold(phrase, simplified).text].every((character) => {
    at = typed.indexOf(character, at) + 1;
    return at > 0;
  });
}

/** A folded form for display: water classes in capitals. */
function spelled(form: string): string {
  return form.replaceAll(/[a-z]+(?=类)/g, (word) =>
    /^(?:iii|ii|iv|vi|i|v)$/.test(word) ? word.toUpperCase() : word,
  );
}

/** Writes the counts into the filters. The options of a filter are counted without that filter. */
export function showCounts({ facts, state, answer, reader }: Overview, form: HTMLElement): void {
  const byPlan = countBy(selectHits(answer.hits, state, 'plans'), (hit) => hit.plan.id);
  // Excluded by a chapter filter; the plan filter is the one that these counts belong to.
  const left = new Set(
    reader.manifest.plans.filter((plan) => !isInView(plan, { ...state, plans: [] })).map(({ id }) => id),
  );
  for (const element of form.querySelectorAll<HTMLElement>('[data-plan-count]')) {
    const { planCount: id = '' } = element.dataset;
    const blocks = byPlan.get(id)?.blocks ?? 0;
    element.textContent = String(blocks);
    const silence = element.nextElementSibling;
    if (!(silence instanceof HTMLElement)) continue;
    silence.hidden = blocks > 0;
    silence.textContent = left.has(id) ? facts.words.notChosen : facts.words.unmentioned;
  }
  const show = (name: string, counts: ReadonlyMap<string, Count>): void => {
    for (const element of form.querySelectorAll<HTMLElement>(`[data-${name}-count]`)) {
      const blocks = counts.get(element.getAttribute(`data-${name}-count`) ?? '')?.blocks ?? 0;
      element.textContent = formatNumber(facts, blocks);
    }
  };
  const byChapter = selectHits(answer.hits, state, 'chapters');
  show(
    'chapter',
    countBy<string>(byChapter, (hit) => hit.chapter.kind),
  );
  show(
    'kind',
    countBy<string>(selectHits(answer.hits, state, 'kinds'), (hit) => hit.kind),
  );
  show(
    'topic',
    countBy<string>(selectHits(answer.hits, state, 'topics'), (hit) => hit.topic),
  );
}

/** Passages by plan and chapter. Each cell links to the list of that chapter. */
export function matrixTable({ facts, state, answer, reader }: Overview): HTMLElement {
  const { words } = facts;
  const hits = selectHits(answer.hits, { ...state, plans: [], chapters: [] });
  const rows = matrixOf(hits, reader.manifest.plans);
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count.blocks)));
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const body = rows.map(({ plan, total, rate, cells }) => {
    const fact = planFact(facts, plan);
    const number = (value: string): HTMLElement => make('td', { class: 'figure' }, value);
    const chapters = cells.map(({ chapter, count }) => {
      const key = chapterKey(plan, chapter);
      const chosen = state.chapters.includes(key);
      const target: SearchState = { ...state, plans: [], chapters: chosen ? [] : [key] };
      const name = fillIn(words.cell, {
        chapter: chapterName(facts, chapter),
        blocks: formatNumber(facts, count.blocks),
        occurrences: formatNumber(facts, count.occurrences),
      });
      // Three tints; the number conveys the same.
      const level = count.blocks === 0 ? 0 : Math.ceil((3 * count.blocks) / most);
      const link = make(
        'a',
        {
          href: `${facts.paths.search}${formatState(target)}`,
          title: name,
          'aria-current': chosen ? 'true' : undefined,
        },
        make('span', { class: 'mark' }, chapterMark(facts, chapter)),
        make('span', { class: 'count' }, formatNumber(facts, count.blocks)),
        make('span', { class: 'visually-hidden' }, ` ${name}`),
      );
      return make('td', { class: `chapter level-${String(level)}` }, link);
    });
    if (cells.length < columns) chapters.push(make('td', { colspan: String(columns - cells.length) }));
    return make(
      'tr',
      { class: `plan-colour-${String(fact.colour)}` },
      make('th', { scope: 'row' }, planMark(fact), fact.name),
      number(formatNumber(facts, total.blocks)),
      number(formatNumber(facts, total.occurrences)),
      number(formatNumber(facts, rate, 1)),
      ...chapters,
    );
  });
  const head = [words.blocks, words.occurrences, words.rate].map((name) =>
    make('th', { scope: 'col', class: 'figure' }, name),
  );
  return make(
    'table',
    { class: 'matrix' },
    make(
      'thead',
      {},
      make('tr', {}, make('th', { scope: 'col' }, words.plan), ...head, chapterHead(columns, facts)),
    ),
    make('tbody', {}, ...body),
  );
}

function chapterHead(columns: number, facts: SearchFacts): HTMLElement {
  return make('th', { scope: 'colgroup', colspan: String(columns) }, facts.chapterHead);
}
