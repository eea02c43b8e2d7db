import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockRecord } from '../src/model/block.ts';
import { derivedFile } from '../src/model/derived-file.ts';
import { parallelRecord, withoutFormulas } from '../src/model/parallel.ts';
import { commandLine } from './dev/command-line.ts';
import { projectRoot } from './dev/project-root.ts';
import { labelledSets, readLabelledPairs, scoreParallels } from './evaluate/labelled-pairs.ts';
import { readTwoReaders, scoreTwoReaders } from './evaluate/two-readers.ts';

/** `npm run parallels:score`: scores the derived parallels against the labelled pairs, set by set. */
commandLine('parallels:score');
const readData = (name: string): unknown =>
  JSON.parse(readFileSync(join(projectRoot, 'content/derived/data', `${name}.json`), 'utf8'));
const parallels = withoutFormulas(derivedFile(parallelRecord).parse(readData('parallels')).records);
const blocks = derivedFile(blockRecord).parse(readData('blocks')).records;
for (const set of labelledSets) {
  const { pairs, parallel, found, precision, recall, missed, wrong } = scoreParallels(
    readLabelledPairs(projectRoot, set),
    parallels,
    blocks,
  );
  console.log(
    `${set}: ${pairs} pairs, ${parallel} of them parallels; ${found} found: ` +
      `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  for (const name of missed) console.log(`  missed  ${name}`);
  for (const name of wrong) console.log(`  wrong   ${name}`);
}

const read = readTwoReaders(projectRoot);
for (const set of ['first', 'last'] as const) {
  const score = scoreTwoReaders(
    read.filter((pair) => pair.set === set),
    parallels,
    blocks,
  );
  const share = (part: number, whole: number): string => `${part}/${whole} = ${(part / whole).toFixed(3)}`;
  console.log(
    `two readers, ${set} ${score.pairs} pairs: they agree on ${score.agreed}; precision strict ` +
      `${share(score.strict, score.shown)}, lenient ${share(score.lenient, score.shown)}; recall of what both call ` +
      `parallel ${share(score.found, score.parallel)}, of what both call clearly so ${share(score.foundClear, score.clear)}`,
  );
}
