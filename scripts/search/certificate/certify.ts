import type { Browser } from 'playwright-core';
import type { SearchCertificate } from '../../../src/model/search-certificate.ts';
import { askSearchPage } from './ask.ts';
import { readCorpus } from './corpus.ts';
import { judge, type Case } from './judge.ts';
import type { CertificateQuery } from './query.ts';
import { Random } from './random.ts';
import { helpQueries } from './help-queries.ts';
import { sampleAsked } from './sample-asked.ts';
import { sampleLiteral } from './sample-literal.ts';
import { sampleVariants } from './sample-variants.ts';
import { Truth } from './truth.ts';

/** Changing it changes all queries; the search must do as well with any other seed. */
export const seed = 20_351;

/** The certificate's queries: the same in every run on the same texts. */
export function certificateQueries(root: string, seededWith = seed): CertificateQuery[] {
  const corpus = readCorpus(root);
  return [
    ...sampleLiteral(corpus, new Random(seededWith)),
    ...sampleVariants(corpus, new Random(seededWith + 1)),
    ...sampleAsked(corpus, new Random(seededWith + 2)),
    ...helpQueries(root),
  ];
}

/** What each query must find. */
export function expectations(
  root: string,
  queries: readonly CertificateQuery[],
): ReadonlyMap<string, number>[] {
  const truth = new Truth(readCorpus(root));
  return queries.map(({ meanings, otherwise }) => {
    const found = truth.find(meanings);
    return found.size === 0 && otherwise !== undefined ? truth.find(otherwise) : found;
  });
}

/**
 * Measures the search of a built site: queries its search page in a browser and compares with the truth.
 *
 * @param root the project's root
 * @param siteUrl address of the served site's start page
 */
export async function certify(
  root: string,
  siteUrl: string,
  browser: Browser,
  seededWith = seed,
): Promise<{ certificate: SearchCertificate; cases: readonly Case[] }> {
  const queries = certificateQueries(root, seededWith);
  const expected = expectations(root, queries);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(new URL('search/', siteUrl).href);
    const shown = await askSearchPage(
      page,
      queries.map(({ typed }) => typed),
    );
    const cases = queries.map((query, index): Case => ({
      query,
      expected: expected[index] as ReadonlyMap<string, number>,
      shown: shown[index] as Case['shown'],
    }));
    return { certificate: judge(cases, seededWith), cases };
  } finally {
    await context.close();
  }
}

/** The certificate's file, in `content/`. */
export const certificateFile = 'content/search-certificate.json';

/** The certificate as stored. */
export function formatCertificate(certificate: SearchCertificate): string {
  return `${JSON.stringify(certificate, null, 2)}\n`;
}
