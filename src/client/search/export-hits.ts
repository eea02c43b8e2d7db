import type { Hit } from '../../search/evaluate.ts';
import { printedPlaces } from '../../search/contexts.ts';
import {
  exportName,
  formatRows,
  mediaTypes,
  type ExportFormat,
  type ExportRow,
} from '../../search/export.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { countOf } from '../../search/results.ts';
import { citeSource } from '../../publish/citation.ts';
import { pageAddress } from '../addresses.ts';
import { download } from '../download.ts';
import { chapterName, planFact, type SearchFacts } from './facts.ts';

/** Hits of one query. */
export interface ExportedQuery {
  readonly query: string;
  readonly hits: readonly Hit[];
}

/**
 * Saves hits as a file: whole passages with their sources.
 *
 * @param search query string of the list: where it can be asked again
 * @param progress called with the number of passages read
 */
export async function exportHits(
  queries: readonly ExportedQuery[],
  format: ExportFormat,
  reader: IndexReader,
  facts: SearchFacts,
  search: string,
  progress: (done: number) => void,
): Promise<void> {
  let done = 0;
  const rows = await Promise.all(
    queries.flatMap(({ query, hits }) =>
      hits.map(async (hit) => {
        const row = await rowOf(query, hit, reader, facts);
        done += 1;
        if (done % 50 === 0) progress(done);
        return row;
      }),
    ),
  );
  const { exportWords } = facts;
  const content =
    format === 'xlsx'
      ? await workbookOf(rows, queries, facts, search)
      : formatRows(rows, format, exportWords);
  download(
    new Blob([content], { type: mediaTypes[format] }),
    exportName(
      queries.map(({ query }) => query),
      format,
    ),
  );
}

/** The workbook: hits, what its columns mean, and where the list comes from. Its writer is fetched only now. */
async function workbookOf(
  rows: readonly ExportRow[],
  queries: readonly ExportedQuery[],
  facts: SearchFacts,
  search: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ hitTables }, { writeSpreadsheet }] = await Promise.all([
    import('../../publish/hit-tables.ts'),
    import('../../publish/spreadsheet.ts'),
  ]);
  const address = new URL(`${facts.paths.search}${search}`, pageAddress()).href;
  const counts = queries.map(({ query, hits }) => ({ query, ...countOf(hits) }));
  return writeSpreadsheet(hitTables(rows, counts, address, facts.exportWords)) as Uint8Array<ArrayBuffer>;
}

async function rowOf(query: string, hit: Hit, reader: IndexReader, facts: SearchFacts): Promise<ExportRow> {
  const { plan, chapter, id, line, lineEnd } = hit;
  const fact = planFact(facts, plan);
  const { section, text } = await reader.passageOf(plan, hit.block);
  const forms = printedPlaces(text, hit.occurrences, reader.simplified).map((place) =>
    text.slice(place.start, place.end),
  );
  const name = chapterName(facts, chapter);
  const url = new URL(`${facts.paths.plans}${plan.id}/${chapter.slug}/#${id}`, pageAddress()).href;
  return {
    query,
    quotation: text.replaceAll('\t', ' ｜ '),
    forms: [...new Set(forms)],
    occurrences: hit.occurrences.length,
    plan: plan.id,
    planTitle: fact.title,
    chapter: name,
    section,
    kind: facts.kinds[hit.kind],
    topic: hit.topic,
    line,
    lineEnd,
    url,
    citation: citeSource(
      {
        plan: { title: fact.title, shortTitle: fact.name, issuer: fact.issuer },
        headings: headingsOf(hit, section, name),
        lines: { line, lineEnd },
        url,
      },
      facts.citation,
    ),
  };
}

/** Headings above a hit; for a heading, without itself. */
function headingsOf({ kind }: Hit, section: string | null, chapter: string): string[] {
  if (section === null) return kind === 'heading' ? [] : [chapter];
  return kind === 'heading' ? [chapter] : [chapter, section];
}
