/**
 * `npm run bench:search`: benchmarks the search. Measures the built site's search page in a browser with a fresh
 * profile, and the index as it would be with a hundred plans. Prints tables and has no pass or fail, since times
 * depend on the machine.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { commandLine } from './dev/command-line.ts';
import { launchChromium } from './dev/launch-chromium.ts';
import { projectRoot } from './dev/project-root.ts';
import { siteDirectory } from './dev/build-site.ts';
import { serveSite } from './dev/serve.ts';
import { readVocabulary } from './inputs/read-vocabulary.ts';
import { browserLines, measureInBrowser } from './search/bench/in-browser.ts';
import { measureGrowth, perturbedCopies, type GrowthFigures } from './search/bench/growth.ts';
import { formatLines, kilobytes, median, quantile } from './search/bench/statistics.ts';
import { certificateQueries } from './search/certificate/certify.ts';
import { Random } from './search/certificate/random.ts';
import { readSearchInput } from './search/write-index.ts';

const seed = 35;
const sampledQueries = 100;
/** Numbers of plans, besides that of the corpus, for which the index is built in memory. */
const larger = [25, 100];

/** The researchers' queries and some of the certificate's, in a fixed pseudo-random order. */
function benchQueries(random: Random): string[] {
  const { queries } = readVocabulary(projectRoot, 'researcher-queries');
  const sampled = certificateQueries(projectRoot, seed).map(({ typed }) => typed);
  const chosen = new Set(queries);
  while (chosen.size < queries.length + sampledQueries) chosen.add(random.of(sampled));
  return [...chosen]
    .map((query) => ({ query, rank: random.below(1_000_000) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ query }) => query);
}

function growthLines(figures: readonly GrowthFigures[]): [string, ...string[]][] {
  const line = (name: string, of: (each: GrowthFigures) => string): [string, ...string[]] => [
    name,
    ...figures.map(of),
  ];
  const ms = (time: number): string => `${time.toFixed(1)} ms`;
  return [
    line('plans', ({ plans }) => String(plans)),
    line('characters', ({ characters }) => String(characters)),
    line('index: files', ({ files }) => String(files)),
    line('index: bytes', ({ bytes }) => kilobytes(bytes)),
    line('manifest', ({ manifest }) => kilobytes(manifest)),
    line('first query, median', ({ first }) => kilobytes(median(first))),
    line('first query, 95th', ({ first }) => kilobytes(quantile(first, 0.95))),
    line('later queries, median', ({ later }) => kilobytes(median(later))),
    line('later queries, 95th', ({ later }) => kilobytes(quantile(later, 0.95))),
    line('time to answer, median', ({ times }) => ms(median(times))),
    line('time to answer, 95th', ({ times }) => ms(quantile(times, 0.95))),
  ];
}

async function main(): Promise<number> {
  if (!existsSync(join(siteDirectory, 'search', 'index.html'))) {
    console.error('There is no built site yet. Run `npm run build` first.');
    return 1;
  }
  const queries = benchQueries(new Random(seed));
  const site = await serveSite({ directory: siteDirectory, port: 0 });
  const browser = await launchChromium();
  try {
    console.log(`${queries.length} queries.\n`);
    console.log(
      formatLines(browserLines(await measureInBrowser(browser, site.url, queries, new Random(seed)))),
    );
  } finally {
    await browser.close();
    await site.close();
  }
  const input = readSearchInput(projectRoot);
  const simplify = Converter({ from: 'hk', to: 'cn' });
  const figures: GrowthFigures[] = [];
  for (const plans of [input.plans.length, ...larger]) {
    figures.push(await measureGrowth(perturbedCopies(input, plans, new Random(seed)), simplify, queries));
  }
  console.log(
    '\nThe index in memory; more plans are copies with one character in twenty changed. ' +
      'Bytes without scripts, with the texts of ten hits.\n',
  );
  console.log(formatLines(growthLines(figures)));
  return 0;
}

commandLine('bench:search');
process.exitCode = await main();
