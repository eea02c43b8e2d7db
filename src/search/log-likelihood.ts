/**
 * Dunning's log-likelihood ratio G² of a word being as frequent near the query as elsewhere
 * (T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993). From 10.83 on that is less likely
 * than one in a thousand.
 *
 * @param near how often the word stands near the query, `nearSize` characters in all
 * @param far how often elsewhere, in `farSize` characters
 */
export function logLikelihood(near: number, nearSize: number, far: number, farSize: number): number {
  const all = nearSize + farSize;
  const share = (near + far) / all;
  const part = (observed: number, expected: number): number =>
    observed <= 0 ? 0 : observed * Math.log(observed / expected);
  return (
    2 *
    (part(near, nearSize * share) +
      part(far, farSize * share) +
      part(nearSize - near, nearSize * (1 - share)) +
      part(farSize - far, farSize * (1 - share)))
  );
}
