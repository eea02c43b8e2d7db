import { consequences } from '../corpus/tasks.ts';
import { plans } from '../corpus/records.ts';
import { localePaths } from './routes.ts';

/** One page a plan that names consequences, and language. */
export function consequencePlanPages() {
  const ids = plans()
    .map(({ id }) => id)
    .filter((id) => consequences().some(({ plan }) => plan === id));
  return localePaths().flatMap(({ params }) =>
    ids.map((plan) => ({ params: { ...params, plan }, props: { plan } })),
  );
}
