/**
 * `npm run phrases:learn`: learns from the plans which phrases are common in texts of this kind. The list is fixed
 * afterwards: what two plans share does not change when another one is added. Learn it anew only on purpose.
 * With `--check` it writes nothing and fails when the list would change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockRecord } from '../src/model/block.ts';
import { derivedFile } from '../src/model/derived-file.ts';
import { learnCommonPhrases } from './derive/families/common-phrases.ts';
import type { CommonPhrases } from './inputs/common-phrases.ts';
import { commandLine } from './dev/command-line.ts';
import { projectRoot } from './dev/project-root.ts';

const { check } = commandLine('phrases:learn').options;
const path = 'content/vocabulary/common-phrases.yaml';
const head = `# Phrases of four characters that are common in plans: the number of blocks that had one when the list was learnt from
# the first five plans (\`npm run phrases:learn\`; # stands for any figure). The more common a phrase, the less it counts
# when passages are compared. The list is fixed: with another plan it stays, so that what two plans share stays too.
`;

const { records } = derivedFile(blockRecord).parse(
  JSON.parse(readFileSync(join(projectRoot, 'content/derived/data/blocks.json'), 'utf8')),
);
const text = head + format(learnCommonPhrases(records));
const file = join(projectRoot, path);
if (existsSync(file) && readFileSync(file, 'utf8') === text) console.log(`${path} is up to date.`);
else if (check) {
  console.error(`${path} would change. If that is wanted, run \`npm run phrases:learn\` and read the diff.`);
  process.exitCode = 1;
} else {
  writeFileSync(file, text);
  console.log(`Written: ${path}. Run \`npm run content\` now, and read what changed in families.`);
}

/** As YAML, twenty phrases a line, so that a diff shows where the list changed. */
function format({ blocks }: CommonPhrases): string {
  const lines = Object.entries(blocks).flatMap(([count, phrases]) => {
    const all = phrases.split(' ');
    const rows = Array.from({ length: Math.ceil(all.length / 20) }, (_, row) =>
      all.slice(20 * row, 20 * row + 20).join(' '),
    );
    return [`  '${count}': |-`, ...rows.map((row) => `    ${row}`)];
  });
  return `blocks:\n${lines.join('\n')}\n`;
}
