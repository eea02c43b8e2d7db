import { readFileSync } from 'node:fs';
import { findFamilies, familyRecords } from './derive/families/find-families.ts';
import { pairsOfFamilies } from './derive/families/pairs-of-families.ts';
import { readCommonness } from './derive/families/common-phrases.ts';
import { readInputs } from './inputs/read-inputs.ts';
import { perturbedBlocks } from './evaluate/perturbed-blocks.ts';
import { Random } from './search/certificate/random.ts';
const blocks = JSON.parse(readFileSync('content/derived/data/blocks.json', 'utf8')).records;
const inputs = readInputs('/tmp/w/fam');
const { parallels: words, commonPhrases, statements, units, agencies } = inputs.vocabularies;
const commonness = readCommonness(commonPhrases);
const regions = new Map(
  inputs.plans.map(({ source, facts }) => [source.plan, [facts.region.zh, facts.shortTitle.zh]]),
);
const comparison = {
  units: [...statements.measures, ...statements.counters, ...statements.money],
  groups: units.units.map(({ spellings }) => spellings),
  actors: [...words.actors, ...agencies.bodies.flatMap(({ name, forms }) => [name, ...forms])],
  regions,
};
const sw = { setPhrases: words.setPhrases, commonness, regions };
const key = (m: any) => m.block + ':' + m.start + '-' + m.end;
const five = familyRecords(findFamilies(blocks, sw), comparison);
for (const n of process.argv.slice(2).map(Number)) {
  const more = perturbedBlocks(blocks, n, new Random(7));
  const t = performance.now();
  const found = findFamilies(more, sw);
  const t1 = performance.now();
  const recs = familyRecords(found, comparison);
  console.log(
    n,
    'plans',
    Math.round(t1 - t),
    'ms',
    'per plan',
    Math.round((t1 - t) / n),
    'records',
    Math.round(performance.now() - t1),
    'families',
    recs.length,
    'rss',
    Math.round(process.memoryUsage().rss / 1e6),
  );
  const old = new Set(blocks.map((b: any) => b.id));
  const restricted = recs
    .map((r) => ({
      id: r.id,
      formula: r.formula,
      m: r.members
        .filter((m) => old.has(m.block))
        .map(key)
        .join(' '),
    }))
    .filter((r) => r.m.includes(' '));
  const a = new Set(five.map((r) => r.id + r.formula + r.members.map(key).join(' ')));
  const b = new Set(restricted.map((r) => r.id + r.formula + r.m));
  console.log(
    ' same',
    [...a].filter((x) => b.has(x)).length,
    'of',
    a.size,
    'extra',
    [...b].filter((x) => !a.has(x)).length,
  );
}
