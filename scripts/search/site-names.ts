import type { z } from 'zod';
import { agencyRecord } from '../../src/model/agency.ts';
import { blockRecord } from '../../src/model/block.ts';
import { commitmentRecord } from '../../src/model/commitment.ts';
import { dutyRecord } from '../../src/model/duty.ts';
import { findingRecord } from '../../src/model/finding.ts';
import { headingText } from '../../src/model/heading-text.ts';
import { indicatorRecord } from '../../src/model/indicator.ts';
import { outlineRecord } from '../../src/model/outline.ts';
import { planRecord } from '../../src/model/plan.ts';
import type { TermNames } from '../../src/model/term-names.ts';
import { topicRecord } from '../../src/model/topic.ts';
import type { SiteEntry, SiteNames } from '../../src/search/site-names.ts';
import { corpusTermLimits, termIndex, type TermVocabulary } from '../../src/text/term-index.ts';
import type { UnitGroups } from '../../src/text/forms.ts';

/** Reads a derived data set. */
export type ReadData = <Schema extends z.ZodType>(name: string, schema: Schema) => z.infer<Schema>[];

/** What the names of the site are made of. */
export interface NamesInput {
  readonly data: ReadData;
  readonly terms: TermVocabulary;
  readonly termNames: TermNames;
  readonly units: UnitGroups;
}

/** The names of everything on the site that a query may mean, with addresses. */
export function siteNames(input: NamesInput): SiteNames {
  const { data, termNames } = input;
  const commitments = data('commitments', commitmentRecord);
  return {
    entries: [
      ...indicatorEntries(data),
      ...data('topics', topicRecord).map(({ id, name }): SiteEntry => {
        return { kind: 'topic', path: `/topics/${id}/`, zh: name.zh, en: name.en };
      }),
      ...termEntries(input),
      ...commitmentEntries(data, commitments),
      ...findingEntries(data),
      ...agencyEntries(data),
    ],
    english: termNames.words,
  };
}

function indicatorEntries(data: ReadData): SiteEntry[] {
  return data('indicators', indicatorRecord).map(({ id, name, topic, statements }) => {
    const printed = new Set(statements.flatMap((statement) => statement.printed));
    printed.delete(name.zh);
    return {
      kind: 'indicator',
      path: `/indicators/${id}/`,
      zh: name.zh,
      en: name.en,
      words: [...printed],
      of: `/topics/${topic}/`,
    };
  });
}

/** The terms of the index, and those that have an English name. */
function termEntries({ data, terms, termNames, units }: NamesInput): SiteEntry[] {
  const plans = data('plans', planRecord);
  const { shared, single } = termIndex(
    [
      ...data('outline', outlineRecord).map((heading) => ({
        plan: heading.plan,
        text: headingText(heading),
      })),
      ...data('blocks', blockRecord).map(({ plan, text }) => ({ plan, text })),
    ],
    plans.map(({ id }) => id),
    plans.map(({ region }) => region.zh.replace(/(?<=..)[省市县区]$/u, '')),
    terms,
    units,
    corpusTermLimits,
  );
  const listed = [...shared, ...single.flatMap((each) => each.terms)].map(({ text }) => text);
  return [...new Set([...listed, ...Object.keys(termNames.names)])].map((zh) => {
    const en = termNames.names[zh];
    return { kind: 'term', path: null, zh, ...(en === undefined ? {} : { en }) };
  });
}

/** Commitments: those for an indicator have a page, the others are named by their subject. */
function commitmentEntries(
  data: ReadData,
  commitments: readonly z.infer<typeof commitmentRecord>[],
): SiteEntry[] {
  const ofIndicators = data('indicators', indicatorRecord).flatMap(({ id, name }): SiteEntry[] => {
    const number = commitments.filter(({ indicator }) => indicator === id).length;
    const path = `/commitments/indicator/${id}/`;
    return number === 0 ? [] : [{ kind: 'commitment', path, zh: name.zh, en: name.en, number }];
  });
  const subjects = new Map<string, SiteEntry>();
  for (const { id, plan, subject, indicator } of commitments) {
    if (indicator !== null || subject.length > 16) continue;
    const known = subjects.get(subject);
    subjects.set(subject, {
      kind: 'commitment',
      path: known?.path ?? `/commitments/${plan}/#${id}`,
      zh: subject,
      plan: known?.plan ?? plan,
      number: (known?.number ?? 0) + 1,
    });
  }
  return [...ofIndicators, ...subjects.values()];
}

/** Findings, by what stands in quotation marks in their message. */
function findingEntries(data: ReadData): SiteEntry[] {
  return data('findings', findingRecord).flatMap(({ id, plan, rule, message, source }): SiteEntry[] => {
    const quotes = [...message.zh.matchAll(/“([^“”，。；：]{2,30})”/gu)].map(([, quote = '']) => quote);
    const [zh, ...words] = [...new Set(quotes.filter((quote) => /\p{Script=Han}{2}/u.test(quote)))].slice(
      0,
      3,
    );
    if (zh === undefined) return [];
    return [{ kind: 'finding', path: `/findings/#${id}`, zh, words, plan, of: rule, number: source.line }];
  });
}

/** Agencies: those that have duties stand there; the others are asked for as the plan prints them. */
function agencyEntries(data: ReadData): SiteEntry[] {
  const duties = data('duties', dutyRecord);
  return data('agencies', agencyRecord).map(({ id, name, en, forms, plans }) => {
    const duty = duties.find(({ leads, supports }) => leads.includes(name) || supports.includes(name));
    const words = forms.filter((form) => form !== name);
    return {
      kind: 'agency',
      path: duty === undefined ? null : `/duties/${duty.plan}/#${id}`,
      zh: name,
      ...(en === null ? {} : { en }),
      ...(words.length === 0 ? {} : { words }),
      ...(plans[0] === undefined ? {} : { plan: plans[0] }),
    };
  });
}
