import { formatLines, type LineRange } from '../site/lines.ts';
import { fillIn } from '../text/fill-in.ts';
import type { Words } from '../words/dictionary.ts';

/** What a citation says about a plan. */
export interface CitedPlan {
  readonly title: string;
  /** Short name in the language of the citation. */
  readonly shortTitle: string;
  /** `null` where the text as received prints none. */
  readonly issuer: string | null;
}

/** A quotation from a plan and its place. */
export interface Quotation {
  readonly text: string;
  readonly plan: CitedPlan;
  /** Headings above the words as printed, chapter first; a table's or box's title last. */
  readonly headings: readonly string[];
  readonly lines: LineRange;
  readonly url: string;
}

/**
 * A quotation with its source, ready to paste into a report. The words are in a separate paragraph,
 * without quotation marks: the plans hold many, and a cited text is never repunctuated.
 */
export function citeQuotation(quotation: Quotation, words: Words['citation']): string {
  return `${quotation.text}\n\n${citeSource(quotation, words)}`;
}

/** The source alone. */
export function citeSource(
  { plan, headings, lines, url }: Omit<Quotation, 'text'>,
  words: Words['citation'],
): string {
  const { issuer, title, shortTitle } = plan;
  const template = lines.line === lines.lineEnd ? words.line : words.lines;
  const parts = [...headings, fillIn(template, { lines: formatLines(lines) })];
  return fillIn(words.source, {
    issuer: issuer === null ? '' : fillIn(words.issuer, { issuer }),
    title,
    shortTitle,
    place: parts.map((part) => fillIn(words.place, { part })).join(''),
    url,
  });
}

/** The data of a reference to a plan. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly documentNumber: string | null;
  /** ISO date; `null` where the text as received prints none. */
  readonly issued: string | null;
  /** Name of this site. */
  readonly site: string;
  /** Its release number, which identifies the state of the data and line numbers. */
  readonly release: string;
  readonly url: string;
  /** Place in the plan: headings and lines, as a citation words them; the whole plan if absent. */
  readonly place?: string;
}

/**
 * Reference in GB/T 7714 style. What the text does not print is left out, never guessed.
 *
 * @example '巫山县生态环境局. 重庆市…规划[Z]. 2023-02-23. 规划对读 0.1.0, https://…'
 */
export function citeReference({
  title,
  issuer,
  documentNumber,
  issued,
  site,
  release,
  url,
  place,
}: Reference): string {
  const number = documentNumber === null ? '' : `：${documentNumber}`;
  const date = place === undefined ? issued : `${issued === null ? '' : `${issued}: `}${place}`;
  return [issuer, `${title}${number}[Z]`, date, `${site} ${release}, ${url}`]
    .filter((part) => part !== null)
    .join('. ');
}

/**
 * The same reference in APA style (7th edition): without an author the title comes first, and a missing date is
 * stated. A Chinese title is kept as printed.
 *
 * @example 'Issuer. (2023). 重庆市…规划 [Government plan], 第二章 主要目标. 规划对读 0.1.0. https://…'
 */
export function citeApa({
  title,
  issuer,
  documentNumber,
  issued,
  site,
  release,
  url,
  place,
}: Reference): string {
  const year = `(${issued === null ? 'n.d.' : issued.slice(0, 4)})`;
  const number = documentNumber === null ? '' : ` (${documentNumber})`;
  const named = `${title}${number} [Government plan]`;
  const head = issuer === null ? `${named}. ${year}` : `${issuer}. ${year}. ${named}`;
  return `${head}${place === undefined ? '' : `, ${place}`}. ${site} ${release}. ${url}`;
}

/** The same reference as a BibTeX entry. */
export function citeBibtex({
  id,
  title,
  issuer,
  documentNumber,
  issued,
  site,
  release,
  url,
  place,
}: Reference): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${title}}`],
    ['author', issuer === null ? null : `{${issuer}}`],
    ['number', documentNumber],
    ['date', issued],
    ['type', 'Government plan'],
    ['pages', place ?? null],
    ['note', `${site} ${release}`],
    ['url', url],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${String(value)}},`);
  return [`@misc{${id},`, ...lines, '}'].join('\n');
}
