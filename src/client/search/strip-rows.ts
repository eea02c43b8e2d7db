import { shownQuery } from '../../search/address.ts';
import { isInView, selectHits } from '../../search/results.ts';
import { fold } from '../../text/fold.ts';
import type { Overview } from './overview.ts';

/** Whether a plan that is in view has none of the hits. */
export function isMissing({ state, answer, reader }: Overview): boolean {
  const hits = selectHits(answer.hits, state);
  return reader.manifest.plans.some(
    (plan) => isInView(plan, state) && !hits.some((hit) => hit.plan === plan),
  );
}

/**
 * Rows to keep free above hits for what is fetched after them: one for what the site has on the words, another where
 * wordings are going to be offered. 0 where there are no hits that could move.
 */
export function stripRows(overview: Overview): 0 | 1 | 2 {
  const { state, answer, reader } = overview;
  if (answer.hits.length === 0) return 0;
  const query = fold(shownQuery(state), reader.simplified).text;
  const hasSynonyms = reader.manifest.synonyms.some((group) =>
    group.some((word) => query.includes(fold(word, reader.simplified).text)),
  );
  const mayBeWorded = /^\p{Script=Han}{3,}$/u.test(query) && isMissing(overview);
  return hasSynonyms || mayBeWorded || /[a-z]{2}/.test(query) ? 2 : 1;
}
