import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSet } from '../../../../scripts/derive/indicators/read-set.ts';
import { setWords } from '../../../../scripts/inputs/set-words.ts';
import { isSameSet, type MonitoredSet } from '../../../../src/model/monitored-set.ts';

const file = join(import.meta.dirname, '../../../../content/vocabulary/monitored-sets.yaml');
const words = setWords.parse(parse(readFileSync(file, 'utf8')));

function read(name: string, { sub = null, quote = '' }: { sub?: string | null; quote?: string } = {}) {
  const source = { plan: 'east', line: 1, lineEnd: 1, block: 'b', url: '/', quote };
  return readSet({ name, sub, origin: quote === '' ? 'table' : 'prose', source }, words);
}
const told = (set: MonitoredSet): string =>
  [...set.levels, ...set.places, ...set.things, ...(set.sections === null ? [] : [set.sections])].join(' ');

describe('what a value counts', () => {
  it.each([
    ['地表水国控、省控断面优良比例', 'national-control provincial-control'],
    ['纳入国家考核的地表水断面水质比例', 'national-assessment'],
    ['长江主要次级河流断面水质比例', 'tributaries'],
    ['县级及以上城市集中式饮用水水源比例', 'county-towns-and-above'],
    ['乡镇及以下集中式饮用水水源比例', 'townships-and-below'],
    ['镇乡集中式饮用水水源比例', 'townships'],
    ['乡镇建成区生活污水处理率', 'built-up-area townships'],
    ['农药、化肥利用率', 'fertiliser pesticide'],
    ['森林覆盖率', ''],
  ])('%s is %s', (name, expected) => {
    expect(told(read(name))).toBe(expected);
  });

  it('is also in the part that the row is for', () => {
    expect(told(read('生活污水集中处理率', { sub: '建制镇' }))).toBe('designated-towns');
  });

  it('is also before the name in its clause, with the number of sections, but not in another clause', () => {
    const quote = '城市水源达标，74个国控断面水质达到或优于Ⅲ类比例达到97.3%';
    expect(told(read('断面水质达到或优于Ⅲ类比例', { quote }))).toBe('national-control 74');
  });
});

describe('two values count the same', () => {
  it('where levels, places and things agree, whatever the number of sections', () => {
    expect(isSameSet(read('2个国控断面水质'), read('9个国控断面水质'))).toBe(true);
    expect(isSameSet(read('乡镇建成区污水处理率'), read('乡镇规划区污水处理率'))).toBe(false);
    expect(isSameSet(read('化肥利用率'), read('农药、化肥利用率'))).toBe(false);
  });
});
