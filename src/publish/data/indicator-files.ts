import { dataset } from '../../corpus/records.ts';
import { indicatorFile, type IndicatorFile } from './indicator-file.ts';

/** One file for each indicator, in the order of the data. */
export function publishedIndicatorFiles(): readonly IndicatorFile[] {
  return dataset('indicators').map((indicator) => indicatorFile(indicator, dataset('observations')));
}
