/** What a person looks for. All of it stands in the page's address. */
export interface Query {
  /** Words that must stand in one block, as typed. */
  readonly terms: readonly string[];
  /** Plan to which the list is restricted; `null` for all. */
  readonly plan: string | null;
}

/** A block that holds the words. */
export interface Hit {
  readonly plan: string;
  readonly block: string;
  /** Names of the chapter and of the section, as far as there are any. */
  readonly headings: readonly string[];
  readonly text: string;
  /** Last segment of the chapter's path. */
  readonly chapter: string;
}

/** Finds the blocks that hold all of the words; those of one plan come in the order of its text. */
export type SearchEngine = (terms: readonly string[]) => Promise<readonly Hit[]>;

/** Cuts what was typed into words. */
export function parseTerms(typed: string): string[] {
  return typed.split(/\s+/u).filter((term) => term !== '');
}

/** Reads a query from the search part of a page's address. */
export function parseQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  return { terms: parseTerms(parameters.get('q') ?? ''), plan: parameters.get('plan') || null };
}

/**
 * The search part of the address of a query; empty when nothing is asked.
 *
 * @example formatQuery({ terms: ['禁渔'], plan: 'wushan' }) // '?q=%E7%A6%81%E6%B8%94&plan=wushan'
 */
export function formatQuery({ terms, plan }: Query): string {
  const parameters = new URLSearchParams();
  if (terms.length > 0) parameters.set('q', terms.join(' '));
  if (plan !== null) parameters.set('plan', plan);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Number of hits a plan, zeros included. */
export function countByPlan(hits: readonly Hit[], plans: readonly string[]): Map<string, number> {
  const counts = new Map(plans.map((plan) => [plan, 0]));
  for (const { plan } of hits) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  return counts;
}

/** A stretch of text; `marked` where it is one of the words looked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the words looked for. Where words overlap, the first one that begins is marked. */
export function markTerms(text: string, terms: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let rest = 0;
  for (let at = 0; at < text.length;) {
    const term = terms.find((candidate) => text.startsWith(candidate, at));
    if (term === undefined) {
      at += 1;
      continue;
    }
    if (at > rest) stretches.push({ text: text.slice(rest, at), marked: false });
    stretches.push({ text: term, marked: true });
    at += term.length;
    rest = at;
  }
  if (rest < text.length) stretches.push({ text: text.slice(rest), marked: false });
  return stretches;
}
