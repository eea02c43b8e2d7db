import { headingText } from '../model/heading-text.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import type { ObservationRecord } from '../model/observation.ts';
import { type Reference } from './citation.ts';
import { project } from './project-facts.ts';
import { dataset, plan as planOf } from '../corpus/records.ts';
import { indicatorInPlans } from '../corpus/indicators.ts';
import { wordsIn } from '../words/words.ts';
import type { Locale } from '../model/locales.ts';

/** How a plan is cited for an indicator. Which address is cited depends on what is shown there. */
export interface IndicatorReference {
  readonly plan: string;
  readonly reference: Omit<Reference, 'url'>;
}

/**
 * The sources of an indicator's chart: one reference per plan, in plan order. It names the sections and
 * lines of the values drawn; a plan without a value is cited as a whole.
 */
export function indicatorReferences(indicator: IndicatorRecord, locale: Locale): IndicatorReference[] {
  const words = wordsIn(locale);
  return indicatorInPlans(indicator).map(({ plan, statement, series, single, history }) => {
    const drawn = [
      ...series.flatMap(({ baseline, target }) => (baseline ? [baseline, target] : [target])),
      ...single,
    ];
    const { title, issuer, documentNumber, issued } = planOf(plan.id);
    const reference = {
      id: `${plan.id}-${indicator.id}`,
      title,
      issuer,
      documentNumber,
      issued,
      site: words.site.name,
      release: project.version,
    };
    if (statement === null) return { plan: plan.id, reference };
    const place = placeOf(drawn.length > 0 ? drawn : history, words.indicators.citedLines);
    return { plan: plan.id, reference: { ...reference, place } };
  });
}

/** Sections, each once, and lines from the first to the last. */
function placeOf(observations: readonly ObservationRecord[], lines: (ranges: string) => string): string {
  const blocks = new Map(dataset('blocks').map((block) => [block.id, block]));
  const headings = new Map(dataset('outline').map((heading) => [heading.id, heading]));
  const sections = observations.flatMap(({ source }) => {
    const heading = headings.get(blocks.get(source.block)?.section ?? '');
    // A run-in heading already ends with a full stop.
    return heading ? [headingText(heading).replace(/。$/, '')] : [];
  });
  const numbers = [...new Set(observations.map(({ source }) => source.line))].sort((a, b) => a - b);
  return [...new Set(sections), lines(numbers.join(', '))].join(', ');
}
