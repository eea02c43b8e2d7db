/**
 * `npm run bench`: time and memory of the stage that finds families of shared wording, for 5, 20, 50 and 100 plans.
 * Further plans are copies with one character in twenty changed, so that nothing is alike by the byte. Each size runs in a
 * process of its own, whose greatest memory is measured. Prints a table and has no pass or fail, since times depend on the
 * machine: read the ratios.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockRecord } from '../src/model/block.ts';
import { derivedFile } from '../src/model/derived-file.ts';
import { readCommonness } from './derive/families/common-phrases.ts';
import { findFamilies } from './derive/families/find-families.ts';
import { commandLine } from './dev/command-line.ts';
import { projectRoot } from './dev/project-root.ts';
import { perturbedBlocks } from './evaluate/perturbed-blocks.ts';
import { readVocabulary } from './inputs/read-vocabulary.ts';
import { formatLines } from './search/bench/statistics.ts';
import { Random } from './search/certificate/random.ts';

const sizes = [5, 20, 50, 100];
const seed = 35;

interface Figures {
  readonly plans: number;
  readonly characters: number;
  readonly families: number;
  /** Seconds of processor time: other work on the machine counts less in it than on the clock. */
  readonly seconds: number;
  /** Megabytes at the greatest. */
  readonly memory: number;
}

function measure(plans: number): Figures {
  const { records } = derivedFile(blockRecord).parse(
    JSON.parse(readFileSync(join(projectRoot, 'content/derived/data/blocks.json'), 'utf8')),
  );
  const blocks = perturbedBlocks(records, plans, new Random(seed));
  const words = {
    setPhrases: readVocabulary(projectRoot, 'parallels').setPhrases,
    commonness: readCommonness(readVocabulary(projectRoot, 'common-phrases')),
    regions: new Map<string, string[]>(),
  };
  const start = process.cpuUsage();
  const { groups } = findFamilies(blocks, words);
  const { user, system } = process.cpuUsage(start);
  return {
    plans,
    characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
    families: groups.length,
    seconds: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

const [size] = commandLine('bench').positionals;
if (size !== undefined) console.log(JSON.stringify(measure(Number(size))));
else {
  const figures = sizes.map((plans) => {
    const printed = execFileSync(process.execPath, [import.meta.filename, String(plans)], {
      encoding: 'utf8',
    });
    return JSON.parse(printed) as Figures;
  });
  const line = (name: string, of: (each: Figures) => string): [string, ...string[]] => [
    name,
    ...figures.map(of),
  ];
  const perPlan = ({ seconds, plans }: Figures): number => seconds / plans;
  const base = figures.find(({ plans }) => plans === 20);
  console.log(
    formatLines([
      line('plans', ({ plans }) => String(plans)),
      line('characters', ({ characters }) => String(characters)),
      line('families', ({ families }) => String(families)),
      line('time, s', ({ seconds }) => seconds.toFixed(1)),
      line('time per plan, ms', (each) => (perPlan(each) * 1000).toFixed(0)),
      line('per plan, as a ratio to 20 plans', (each) =>
        (perPlan(each) / (base ? perPlan(base) : 1)).toFixed(2),
      ),
      line('memory, MB', ({ memory }) => memory.toFixed(0)),
    ]),
  );
}
