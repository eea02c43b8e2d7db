import { indicatorFile, type IndicatorFile } from './indicator-file.ts';
import type { IndicatorRecord } from '../../model/indicator.ts';
import type { ObservationRecord } from '../../model/observation.ts';
import { publishedDatasets } from './published-data.ts';

/** Records of a dataset, none as long as the registry in `corpus.ts` does not know it. */
function recordsIfPublished(name: string): readonly unknown[] {
  return publishedDatasets().find((candidate) => candidate.name === name)?.records ?? [];
}

/** All indicators, in the order of the file. */
export function publishedIndicators(): readonly IndicatorRecord[] {
  return recordsIfPublished('indicators') as readonly IndicatorRecord[];
}

/** One file for each indicator. */
export function publishedIndicatorFiles(): readonly IndicatorFile[] {
  const observations = recordsIfPublished('observations') as readonly ObservationRecord[];
  return publishedIndicators().map((indicator) => indicatorFile(indicator, observations));
}
