import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommonness } from '../../../../scripts/derive/families/common-phrases.ts';
import { familyRecords, findFamilies } from '../../../../scripts/derive/families/find-families.ts';
import { perturbedBlocks } from '../../../../scripts/evaluate/perturbed-blocks.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';
import { Random } from '../../../../scripts/search/certificate/random.ts';
import { type BlockRecord, blockRecord } from '../../../../src/model/block.ts';
import { derivedFile } from '../../../../src/model/derived-file.ts';
import { type FamilyRecord, familyRecord } from '../../../../src/model/family.ts';
import { parallelRecord } from '../../../../src/model/parallel.ts';

const root = join(import.meta.dirname, '../../../..');
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, 'content/derived/data', `${name}.json`), 'utf8'));
const blocks = derivedFile(blockRecord).parse(read('blocks')).records;
const families = derivedFile(familyRecord).parse(read('families')).records;
const parallels = derivedFile(parallelRecord).parse(read('parallels')).records;

const words = {
  setPhrases: readVocabulary(root, 'parallels').setPhrases,
  commonness: readCommonness(readVocabulary(root, 'common-phrases')),
  regions: new Map<string, string[]>(),
};
const comparison = { units: [], groups: [], bounds: [], actors: [], regions: words.regions };
const familiesOf = (texts: readonly BlockRecord[]) => familyRecords(findFamilies(texts, words), comparison);

describe('the families of the five plans', () => {
  it('stay as they are, but for new members, when 45 plans come after them', { timeout: 120_000 }, () => {
    // Three topics: enough to meet every case, and quick.
    const some = blocks.filter(({ topic }) => ['rural', 'drinking-water', 'industry'].includes(topic));
    const known = new Set(some.map(({ id }) => id));
    const placesOf = ({ id, formula, members }: FamilyRecord): string =>
      [
        id,
        formula,
        ...members
          .filter(({ block }) => known.has(block))
          .map(({ block, start, end }) => `${block} ${start}-${end}`),
      ].join(' ');
    const five = familiesOf(some);
    expect(five.length).toBeGreaterThan(60);
    const fifty = familiesOf(perturbedBlocks(some, 50, new Random(45)));
    const between = fifty.filter(({ members }) => members.filter(({ block }) => known.has(block)).length > 1);
    expect(between.map(placesOf).sort()).toEqual(five.map(placesOf).sort());
    expect(fifty.some(({ members }) => members.length > 20)).toBe(true);
  });

  it('have each pair in a family that has places in both passages', () => {
    const byId = new Map(families.map((family) => [family.id, family]));
    const strays = parallels.filter(({ family, formula, a, b }) => {
      const own = byId.get(family);
      const isIn = (side: typeof a): boolean =>
        own?.members.some(
          ({ block, start, end }) => block === side.block && start < side.end && side.start < end,
        ) ?? false;
      return own?.formula !== formula || !isIn(a) || !isIn(b);
    });
    expect(strays).toEqual([]);
  });

  it('hold a sentence of which a later part stands elsewhere too', () => {
    const found = parallels.filter(
      ({ a, b }) => a.plan === 'wushan' && a.line === 198 && b.plan === 'bazhong' && b.line === 218,
    );
    expect(found.map(({ similarity }) => similarity)).toContain(0.951);
  });

  it('lay the numbers of one sentence beside each other', () => {
    const rate = families.find(
      ({ members, formula }) =>
        !formula && members.some(({ text }) => text.includes('粪污处理设施装备配套率')),
    );
    expect(rate?.members.length).toBeGreaterThanOrEqual(6);
    expect(rate?.values.map(({ value }) => value)).toContain(98);
    expect(rate?.values.map(({ member }) => member)).toEqual(rate?.members.map((_, index) => index));
  });

  it('quote what they name as changed', () => {
    const sides = [...families.flatMap(({ members }) => members), ...parallels.flatMap(({ a, b }) => [a, b])];
    const outside = sides.filter(({ text, changed }) =>
      changed.some(({ start, end }) => start >= end || end > text.length),
    );
    expect(outside).toEqual([]);
  });
});
