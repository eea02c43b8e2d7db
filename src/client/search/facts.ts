import type { ChapterKind } from '../../model/outline.ts';
import type { ChapterEntry, PlanEntry } from '../../search/index-format.ts';
import { languageTag, type Locale } from '../../model/locales.ts';
import { planLang } from '../../site/routes.ts';
import type { Words } from '../../words/dictionary.ts';
import { required } from './dom.ts';

/**
 * The data that the page passes to its script: words in its language, the plans, addresses. It is embedded as
 * JSON, so that neither dictionaries nor the corpus end up in the script.
 */
export interface SearchFacts {
  readonly locale: Locale;
  readonly paths: Readonly<Record<'root' | 'plans' | 'search' | 'index' | 'pagefind', string>>;
  readonly words: Words['search']['script'];
  readonly kinds: Words['enumerations']['blockKinds'];
  readonly findingRules: Words['enumerations']['findingRules'];
  readonly marks: Words['enumerations']['chapterMarks'];
  readonly citation: Words['citation'];
  /** Name of the list of hits. */
  readonly results: string;
  /** Header of the chapter columns. */
  readonly chapterHead: string;
  readonly chapterKinds: Readonly<Record<ChapterKind, string>>;
  readonly plans: readonly PlanFact[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** Names of the filters, and the text of the proximity filter. */
  readonly filterNames: Readonly<Record<'plans' | 'chapters' | 'kinds' | 'topics' | 'near', string>>;
  readonly nearSection: string;
  /** Headings of exported tables, in the language of the page and then in the others. */
  readonly exportWords: readonly Words['search']['table'][];
}

export interface PlanFact {
  readonly id: string;
  readonly name: string;
  /** Name in the language of the page and as printed. */
  readonly title: string;
  readonly issuer: string | null;
  readonly colour: number;
  readonly shape: string;
}

export function readFacts(): SearchFacts {
  return JSON.parse(required('[data-search-facts]', HTMLScriptElement).text) as SearchFacts;
}

export function planFact(facts: SearchFacts, plan: PlanEntry): PlanFact {
  const found = facts.plans.find(({ id }) => id === plan.id);
  if (!found) throw new Error(`The page says nothing about the plan ${plan.id}. Build the site again.`);
  return found;
}

/** Language of printed text if the page around it is in another language. */
export function printedLang({ locale }: SearchFacts): { lang?: string } {
  return planLang(locale);
}

/** Name of a chapter: as printed, or ours if none is printed. */
export function chapterName(facts: SearchFacts, { name, kind }: ChapterEntry): string {
  return name ?? facts.chapterKinds[kind];
}

export function chapterLang(facts: SearchFacts, { name }: ChapterEntry): { lang?: string } {
  return name === null ? {} : printedLang(facts);
}

/** Abbreviation of a chapter, one or two characters. */
export function chapterMark(facts: SearchFacts, { slug, kind }: ChapterEntry): string {
  if (kind === 'body') return slug;
  if (kind === 'annex') return facts.words.annexMark.replace('{number}', slug.replace('annex-', ''));
  return facts.marks[kind];
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number formatted for the language, with `digits` decimals. */
export function formatNumber({ locale }: SearchFacts, value: number, digits = 0): string {
  const key = `${locale}${String(digits)}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(languageTag[locale], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  formats.set(key, format);
  return format.format(value);
}

/** The mark of a plan: its shape in its colour, as everywhere on the site. */
export function planMark({ colour, shape }: Pick<PlanFact, 'colour' | 'shape'>): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', `plan-mark plan-colour-${String(colour)}`);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shape);
  svg.append(path);
  return svg;
}
