import { pagePath, type SitePath } from '../pages.ts';

/** Anchor of the rows behind an answer, on the question’s own page. */
export const allAnchor = 'all';

/** The rows behind an answer, on the question’s own page. */
export function allPath(question: string): SitePath {
  return `${pagePath('question', { question })}#${allAnchor}`;
}
