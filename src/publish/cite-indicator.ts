import { headingText } from '../model/heading-text.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import type { ObservationRecord } from '../model/observation.ts';
import { type Reference } from './citation.ts';
import { project } from './project-facts.ts';
import { dataset, plan as planOf } from '../corpus/records.ts';
import { indicatorInPlans } from '../corpus/indicators.ts';
import { wordsIn } from '../words/words.ts';
import type { Locale } from '../model/locales.ts';
import { absoluteHref, href, indicatorPath } from '../site/paths.ts';

/**
 * The sources of an indicator's chart: one reference a plan, with the sections and lines in which the values that
 * are drawn stand, in the order of the plans.
 */
export function indicatorReferences(indicator: IndicatorRecord, locale: Locale): Reference[] {
  const words = wordsIn(locale);
  const path = indicatorPath(indicator.id);
  const url = absoluteHref(path, locale) ?? href(path, locale);
  return indicatorInPlans(indicator).flatMap(({ plan, statement, series, single, history }) => {
    if (statement === null) return [];
    const drawn = [
      ...series.flatMap(({ baseline, target }) => (baseline ? [baseline, target] : [target])),
      ...single,
    ];
    const { title, issuer, documentNumber, issued } = planOf(plan.id);
    return {
      id: `${plan.id}-${indicator.id}`,
      title,
      issuer,
      documentNumber,
      issued,
      site: words.site.name,
      release: project.version,
      url,
      place: placeOf(drawn.length > 0 ? drawn : history, words.indicators.citedLines),
    };
  });
}

/** Sections, each once, and lines from the first to the last. */
function placeOf(observations: readonly ObservationRecord[], lines: (ranges: string) => string): string {
  const blocks = new Map(dataset('blocks').map((block) => [block.id, block]));
  const headings = new Map(dataset('outline').map((heading) => [heading.id, heading]));
  const sections = observations.flatMap(({ source }) => {
    const heading = headings.get(blocks.get(source.block)?.section ?? '');
    // A run-in heading ends with a full stop of its own.
    return heading ? [headingText(heading).replace(/。$/, '')] : [];
  });
  const numbers = [...new Set(observations.map(({ source }) => source.line))].sort((a, b) => a - b);
  return [...new Set(sections), lines(numbers.join(', '))].join(', ');
}
