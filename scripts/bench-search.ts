/**
 * `npm run bench:search`: benchmarks the search of the built site. Prints tables and has no pass or fail, since times
 * depend on the machine; ratios depend on it less.
 *
 * First beside two peers, in one run: VitePress with its local search and Intl.Segmenter as tokenizer, and Docusaurus
 * with @easyops-cn/docusaurus-search-local (zh, en), both else as they come, made by npm in a folder outside of the
 * project from the same chapters as plain markdown. All are served alike (HTTP/1.1, gzip, the same cache headers) and
 * opened in the same Chromium, a fresh profile each time, at 4× CPU slowdown and, separately, on Slow 4G (150 ms round
 * trip, 1.6 Mbit/s down, 750 kbit/s up). Handicaps begin once the page stands, so that the search is measured and not
 * the page. The same plain queries are asked of all, in turns that begin with another site each.
 *
 * - First query: from the click into the box (VitePress: on the button that opens its dialog) until the first result is
 *   painted. The query is entered in one piece, as an input method commits it, as soon as the field takes it: nobody
 *   types so fast, but it is the same for all, and what is fetched ahead while somebody types is not hidden.
 * - First query from another page: the searches of the peers open on every page, ours is a page of its own; here it is
 *   timed from the click into the box of another page, with the load of the search page in it.
 * - Later query: from the last key until the first result is painted; the field was emptied before.
 * - Each pauses as its readers know it: ours as its page does, VitePress 200 ms after the last key, Docusaurus not at all.
 *   Ours is done when words are marked in the passage of the first hit, VitePress when it lists the first title, Docusaurus
 *   when it lists the first passage. Its search runs in a worker, which the CPU slowdown does not reach.
 * - Times count only for queries to which all showed a result in a chapter that holds the words.
 * - Requests and bytes are what the server sent from the click on; scripts that came with the page stand in their own row.
 *
 * Then alone: what a query fetches by kind, and the index as it would be with a hundred plans.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
import { fullSample, measureBesidePeers, quickSample } from './search/bench/peers/beside-peers.ts';
import { PeerProblem } from './search/bench/peers/make-peers.ts';
import { markdownTable, ratioTable, withTable } from './search/bench/peers/ratio-table.ts';
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

/** Measures beside the peers and prints the table. */
async function besidePeers(queries: readonly string[]): Promise<void> {
  const sample = options.quick ? quickSample : fullSample;
  const { figures, peers } = await measureBesidePeers(
    projectRoot,
    siteDirectory,
    options.peers,
    queries,
    sample,
    launchChromium,
  );
  const rows = ratioTable(figures);
  console.log(
    `Beside ${peers.map(({ name, versions }) => `${name} (${versions})`).join(' and ')}: medians, in brackets where ` +
      'the middle half lies; a ratio below 1 says that ours is less.\n',
  );
  console.log(`${formatLines(rows)}\n`);
  if (!options.write) return;
  const readme = join(projectRoot, 'README.md');
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), markdownTable(rows)));
  console.log('The table in README.md has been written.\n');
}

/** Measures the search page by kind of file, and the index as it would be with more plans. */
async function alone(queries: readonly string[]): Promise<void> {
  const site = await serveSite({ directory: siteDirectory, port: 0 });
  const browser = await launchChromium();
  try {
    console.log(`Our search page, ${queries.length} queries, not slowed down.\n`);
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
}

async function main(): Promise<number> {
  if (!existsSync(join(siteDirectory, 'search', 'index.html'))) {
    console.error('There is no built site yet. Run `npm run build` first.');
    return 1;
  }
  const queries = benchQueries(new Random(seed));
  try {
    if (!options.alone) await besidePeers(queries);
  } catch (error) {
    if (!(error instanceof PeerProblem)) throw error;
    console.error(error.message);
    return 1;
  }
  if (!options.quick) await alone(queries);
  return 0;
}

const { options } = commandLine('bench:search');
process.exitCode = await main();
