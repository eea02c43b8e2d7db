import { queryChart, type QueryChartData } from '../../charts/query-chart.ts';
import { planColour, planHue } from '../../model/palette.ts';
import { exportName } from '../../search/export.ts';
import { isInView, matrixOf, selectHits } from '../../search/results.ts';
import { formatAsked } from '../../search/address.ts';
import { pageAddress, readableAddress } from '../addresses.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import { download } from '../download.ts';
import { savePng } from '../save-picture.ts';
import { formatNumber, planFact } from './facts.ts';
import { filterWords } from './filter-words.ts';
import type { Overview } from './overview.ts';

const exportWidth = 760;

/** The chart of all queries, with buttons to save it. */
export function chartFigure(overview: Overview, width: number): HTMLElement {
  const { facts, state } = overview;
  const draw = (forPage: boolean): string => {
    const style = getComputedStyle(document.documentElement);
    const value = (name: string): string => style.getPropertyValue(name).trim();
    return queryChart(dataOf(overview, forPage), wordsOf(overview), {
      width: forPage ? width : exportWidth,
      ink: forPage ? value('--ink') : '#1c2126',
      paper: forPage ? 'none' : '#ffffff',
      formatNumber: (number, digits) => formatNumber(facts, number, digits),
    });
  };
  const picture = (): Node => {
    const parsed = new DOMParser().parseFromString(draw(true), 'image/svg+xml');
    return document.importNode(parsed.documentElement, true);
  };
  const name = (extension: string): string => exportName(state.queries, extension);
  const svgButton = make('button', { type: 'button' }, facts.words.downloadSvg);
  svgButton.addEventListener('click', () => {
    download(new Blob([draw(false)], { type: 'image/svg+xml' }), name('svg'));
  });
  const pngButton = make('button', { type: 'button' }, facts.words.downloadPng);
  pngButton.addEventListener('click', () => void savePng(draw(false), name('png')));
  return make('figure', { class: 'query-chart' }, picture(), make('p', {}, svgButton, ' ', pngButton));
}

function dataOf({ facts, state, answers, reader }: Overview, forPage: boolean): QueryChartData {
  const { plans } = reader.manifest;
  const style = getComputedStyle(document.documentElement);
  return {
    plans: plans.map((plan) => {
      const { id, name, colour, shape } = planFact(facts, plan);
      const onPage = style.getPropertyValue(`--plan-${String(planHue(colour))}`).trim();
      return { id, name, shape, colour: forPage ? onPage : planColour(colour, 'light') };
    }),
    queries: state.queries.map((text, index) => {
      const rows = matrixOf(selectHits(answers[index]?.hits ?? [], state), plans);
      return {
        text,
        occurrences: rows.map(({ plan, total }) => (isInView(plan, state) ? total.occurrences : null)),
        rates: rows.map(({ plan, rate }) => (isInView(plan, state) ? rate : null)),
      };
    }),
  };
}

function wordsOf(overview: Overview): Parameters<typeof queryChart>[1] {
  const { facts, state, reader } = overview;
  const { words } = facts;
  const { plans, queries } = dataOf(overview, false);
  const values = queries.map(({ text, occurrences, rates }) => {
    const each = plans.map(({ name }, place) => {
      const [count, rate] = [occurrences[place] ?? null, rates[place] ?? null];
      if (count === null || rate === null) return `${name} ${words.notChosen}`;
      return `${name} ${formatNumber(facts, count)} (${formatNumber(facts, rate, 1)})`;
    });
    return `${text}: ${each.join(', ')}`;
  });
  const title = fillIn(words.chartTitle, { queries: state.queries.join(' / ') });
  const filters = filterWords(facts, state, reader.manifest.plans).join(words.filterSeparator);
  return {
    title: filters === '' ? title : fillIn(words.chartFiltered, { title, filters }),
    description: fillIn(words.chartDescription, { values: values.join('; ') }),
    occurrences: words.chartOccurrences,
    rate: words.chartRate,
    notChosen: words.notChosen,
    source: fillIn(words.chartSource, { url: readableAddress(`${pageAddress()}${formatAsked(state)}`) }),
  };
}
