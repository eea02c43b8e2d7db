import { assignments } from '../corpus/assignments.ts';
import { plans } from '../corpus/records.ts';
import { localePaths } from './routes.ts';

/** One page a plan that prints who leads or supports a task, and language. */
export function dutyPlanPages() {
  const ids = plans()
    .map(({ id }) => id)
    .filter((id) => assignments().some(({ plan }) => plan === id));
  return localePaths().flatMap(({ params }) =>
    ids.map((plan) => ({ params: { ...params, plan }, props: { plan } })),
  );
}
