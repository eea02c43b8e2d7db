import { textIn } from '../model/bilingual.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import type { Locale } from '../model/locales.ts';
import { plans } from '../corpus/records.ts';
import { unitName } from '../corpus/units.ts';
import {
  absoluteHref,
  chartPath,
  embedPath,
  fileAddress,
  frozenChartPath,
  href,
  indicatorPath,
} from '../site/paths.ts';
import { wordsIn } from '../words/words.ts';
import { frozenName } from './chart-files.ts';
import { indicatorReferences } from './cite-indicator.ts';
import type { KitMaterial } from './kit-texts.ts';

/** The input of the texts for reports, for one indicator. */
export async function kitMaterial(indicator: IndicatorRecord, locale: Locale): Promise<KitMaterial> {
  const words = wordsIn(locale);
  const { id } = indicator;
  const pageAddress = (path: ReturnType<typeof indicatorPath>): string =>
    absoluteHref(path, locale) ?? href(path, locale);
  const unit = indicator.unit === null ? '' : unitName(indicator.unit, locale);
  const references = new Map(
    indicatorReferences(indicator, locale).map((each) => [each.plan, each.reference]),
  );
  return {
    locale,
    name: textIn(indicator.name, locale),
    addresses: {
      page: pageAddress(indicatorPath(id)),
      svg: fileAddress(chartPath(id, locale, 'svg')),
      frozen: fileAddress(frozenChartPath(await frozenName(indicator, locale))),
      embed: pageAddress(embedPath(id)),
      script: fileAddress('/embed.js'),
    },
    caption: words.indicators.captionOf({
      name: textIn(indicator.name, locale),
      unit: unit === '' ? '' : words.indicators.unit(unit),
      plans: '{plans}',
      site: words.site.name,
      page: '{page}',
    }),
    separator: words.parallels.separator,
    plans: plans().flatMap((plan) => {
      const reference = references.get(plan.id);
      const states = indicator.plans.includes(plan.id);
      return reference === undefined ? [] : [{ id: plan.id, title: `《${plan.title}》`, states, reference }];
    }),
  };
}
