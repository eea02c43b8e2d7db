import { readFileSync } from 'node:fs';
import { findFamilies, familyRecords } from './derive/families/find-families.ts';
import { pairsOfFamilies } from './derive/families/pairs-of-families.ts';
import { readCommonness } from './derive/families/common-phrases.ts';
import { readInputs } from './inputs/read-inputs.ts';
import { labelledSets, readLabelledPairs, scoreParallels } from './evaluate/labelled-pairs.ts';
const root='/tmp/w/fam';
const blocks = JSON.parse(readFileSync('content/derived/data/blocks.json','utf8')).records;
const inputs = readInputs(root);
const { parallels: words, commonPhrases, statements, units, agencies } = inputs.vocabularies;
const commonness = readCommonness(commonPhrases);
const regions = new Map(inputs.plans.map(({ source, facts }) => [source.plan, [facts.region.zh, facts.shortTitle.zh]]));
const comparison = { units: [...statements.measures, ...statements.counters, ...statements.money], groups: units.units.map(({ spellings }) => spellings),
  actors: [...words.actors, ...agencies.bodies.flatMap(({ name, forms }) => [name, ...forms])], regions };
const t0=performance.now();
const found = findFamilies(blocks, { setPhrases: words.setPhrases, commonness, regions });
const t1=performance.now();
const recs = familyRecords(found, comparison);
const t2=performance.now();
const pairs = pairsOfFamilies(found, recs, commonness, comparison);
console.log('ms', Math.round(t1-t0), Math.round(t2-t1), Math.round(performance.now()-t2));
const shown = pairs.filter(p=>!p.formula);
console.log('families', recs.filter(r=>!r.formula).length, 'pairs', shown.length, 'formula', pairs.length-shown.length);
for (const set of labelledSets) { const s = scoreParallels(readLabelledPairs(root,set), shown, blocks); console.log(set, s.parallel, s.found, 'P',s.precision.toFixed(3),'R',s.recall.toFixed(3)); if (process.argv.includes('-v')) {for (const m of s.missed) console.log('  missed',m); for (const m of s.wrong) console.log('  wrong',m);} }
const { writeFileSync } = await import('node:fs');
writeFileSync('/tmp/w/p.json', JSON.stringify({records: pairs}));
