import type { ChartRows } from '../charts/indicator-chart/chart-rows.ts';
import {
  chartWidths,
  indicatorChartAlternative,
  indicatorChartSize,
} from '../charts/indicator-chart/render-indicator-chart.ts';
import type { Locale } from '../model/locales.ts';
import { withPlans } from '../site/chosen-plans.ts';
import { citeApa, citeBibtex, citeReference, type Reference } from './citation.ts';
import { frameCode, pictureCode, scriptCode } from './embed-code.ts';

/** Build-time data for the texts of an indicator; embedded in the page for the browser. */
export interface KitMaterial {
  readonly locale: Locale;
  /** Name of the indicator. */
  readonly name: string;
  /** Addresses; site paths if the build does not know the site's URL. */
  readonly addresses: Readonly<Record<'page' | 'svg' | 'frozen' | 'embed' | 'script', string>>;
  /** The caption, with `{plans}` and `{page}` to fill in. */
  readonly caption: string;
  /** Separator between plans in the caption. */
  readonly separator: string;
  /** All plans in order, with their citations for this indicator. */
  readonly plans: readonly {
    readonly id: string;
    /** As the caption names it. */
    readonly title: string;
    readonly states: boolean;
    readonly reference: Omit<Reference, 'url'>;
  }[];
}

/** Texts of the kit, named like the elements that show them. */
export interface KitTexts {
  /** Address that follows updates: a picture, or a page for a choice of plans, as no server draws that picture. */
  readonly live: string;
  /** These two are files, which exist only for all plans. */
  readonly frozen: string | null;
  readonly picture: string | null;
  readonly caption: string;
  readonly alternative: string;
  readonly reference: string;
  readonly apa: string;
  readonly bibtex: string;
  readonly frame: string;
  readonly script: string;
}

/**
 * All texts of the kit, for all plans or a choice of them: addresses, code, caption, alternative text and
 * citation.
 *
 * @param rows of the chart, for the same plans
 * @param chosen ids of plans; `null` for all. Its addresses must then be absolute
 */
export function kitTexts(material: KitMaterial, rows: ChartRows, chosen: readonly string[] | null): KitTexts {
  const { locale, name, addresses, caption, separator, plans } = material;
  const address = (of: 'page' | 'embed'): string =>
    chosen === null ? addresses[of] : withPlans(addresses[of], chosen).href;
  const page = address('page');
  const shown = plans.filter(({ id }) => chosen === null || chosen.includes(id));
  const stating = shown.filter(({ states }) => states);
  // A chart of silent plans shows only their silence, so they are its sources.
  const cited = stating.length > 0 ? stating : shown;
  const references = cited.map(({ reference }): Reference => ({ ...reference, url: page }));
  const shape = (width: number) => ({ title: name, ...indicatorChartSize(rows, locale, width) });
  return {
    live: chosen === null ? addresses.svg : address('embed'),
    frozen: chosen === null ? addresses.frozen : null,
    picture: chosen === null ? pictureCode({ url: addresses.svg, ...shape(chartWidths.wide) }) : null,
    caption: caption
      .replace('{plans}', () => cited.map(({ title }) => title).join(separator))
      .replace('{page}', () => page),
    alternative: indicatorChartAlternative(rows, locale),
    reference: references.map(citeReference).join('\n'),
    apa: references.map(citeApa).join('\n'),
    bibtex: references.map(citeBibtex).join('\n\n'),
    frame: frameCode({ url: address('embed'), ...shape(chartWidths.embed) }),
    script: scriptCode(addresses.script),
  };
}
