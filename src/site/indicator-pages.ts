import { dataset } from '../corpus/records.ts';
import type { ObservationRecord } from '../model/observation.ts';
import { indicatorPath, type SitePath } from './paths.ts';
import { localePaths } from './routes.ts';

/** One page per indicator and language, for `getStaticPaths`. */
export function indicatorPages() {
  return localePaths().flatMap(({ params }) =>
    dataset('indicators').map((indicator) => ({
      params: { ...params, indicator: indicator.id },
      props: { indicator },
    })),
  );
}

/** Path to a value on the page of its indicator. */
export function valuePath({ id, indicator }: ObservationRecord): SitePath {
  if (indicator === null)
    throw new Error(`The observation “${id}” belongs to no indicator, so no page shows it.`);
  return indicatorPath(indicator, id);
}
