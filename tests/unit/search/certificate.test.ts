import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/dev/project-root.ts';
import { certificateQueries } from '../../../scripts/search/certificate/certify.ts';
import { failures, judge, shortfalls, type Case } from '../../../scripts/search/certificate/judge.ts';
import {
  askedClasses,
  literalClasses,
  typePhrase,
  variantClasses,
} from '../../../scripts/search/certificate/query.ts';
import { Random } from '../../../scripts/search/certificate/random.ts';
import { Truth } from '../../../scripts/search/certificate/truth.ts';

const truth = new Truth({
  places: [
    { plan: 'jia', block: 'p1', kind: 'paragraph', cells: ['推进地下水“双源”管理，达到II类、III类，显著'] },
    { plan: 'jia', block: 'r1', kind: 'row', cells: ['水质', '优良', '12km2', '5m³／天', '大大大'] },
    { plan: 'yi', block: 'p1', kind: 'paragraph', cells: ['二〇三五年，Ⅱ类水；大氣'] },
  ],
  units: [
    ['立方米', 'm3'],
    ['平方公里', 'km2'],
    ['平方米', 'm2'],
  ],
  figureUnits: ['%', '万', '吨', '年'],
});
const find = (all: string[], none: string[] = []) => Object.fromEntries(truth.find([{ all, none }]));

describe('the truth of the certificate', () => {
  it.each([
    ['地下水双源', { 'jia/p1': 1 }],
    ['管理达到', {}],
    ['水质优良', {}],
    ['II类', { 'jia/p1': 1, 'yi/p1': 1 }],
    ['二类', { 'jia/p1': 1, 'yi/p1': 1 }],
    ['III', { 'jia/p1': 1 }],
    ['m2', {}],
    ['立方米', { 'jia/r1': 1 }],
    ['平方公里', { 'jia/r1': 1 }],
    ['2035年', { 'yi/p1': 1 }],
    ['大气', { 'yi/p1': 1 }],
    ['着', {}],
    ['大大', { 'jia/r1': 2 }],
  ])('%s stands there so often', (phrase, expected) => {
    expect(find([phrase])).toEqual(expected);
  });

  it('knows and, or, not', () => {
    expect(find(['II类', '管理'])).toEqual({ 'jia/p1': 2 });
    expect(find(['II类'], ['管理'])).toEqual({ 'yi/p1': 1 });
    expect([
      ...truth
        .find([
          { all: ['水质'], none: [] },
          { all: ['大气'], none: [] },
        ])
        .keys(),
    ]).toEqual(['jia/r1', 'yi/p1']);
  });

  it('takes no phrase of which nothing is left', () => {
    expect(() => find(['（）'])).toThrow('Nothing is left of “（）” after folding.');
  });
});

describe('the queries of the certificate', () => {
  const queries = certificateQueries(projectRoot);
  const texts = queries.map(({ typed }) => typed);

  it('are the same in every run, and others with another seed', () => {
    expect(certificateQueries(projectRoot).map(({ typed }) => typed)).toEqual(texts);
    expect(certificateQueries(projectRoot, 1).map(({ typed }) => typed)).not.toEqual(texts);
  });

  it('are of all classes and many', () => {
    const number = (classes: readonly string[]) =>
      queries.filter((each) => classes.includes(each.class)).length;
    for (const name of [...literalClasses, ...variantClasses, ...askedClasses])
      expect(number([name]), name).toBeGreaterThan(10);
    expect(number(literalClasses)).toBeGreaterThanOrEqual(400);
    expect(number(variantClasses)).toBeGreaterThanOrEqual(150);
    expect(number(['help'])).toBeGreaterThanOrEqual(300);
  });

  it('are of all lengths from 1 to 12', () => {
    const lengths = queries
      .filter(({ class: name }) => ['words', 'figures', 'cells', 'headings'].includes(name))
      .map(({ meanings }) => [...(meanings[0]?.all[0] ?? '')].length);
    for (let length = 1; length <= 12; length += 1) {
      expect(lengths.filter((each) => each === length).length, String(length)).toBeGreaterThan(10);
    }
  });

  it('are quoted where a character would be taken for syntax', () => {
    expect(['水', '水 质', '“水', '-水', '水|', '水-质'].map(typePhrase)).toEqual([
      '水',
      '"水 质"',
      '"“水"',
      '"-水"',
      '"水|"',
      '水-质',
    ]);
  });

  it('come from numbers that are spread evenly', () => {
    const random = new Random(3);
    const drawn = Array.from({ length: 6000 }, () => random.below(6));
    for (let face = 0; face < 6; face += 1) {
      expect(drawn.filter((each) => each === face).length / 1000).toBeCloseTo(1, 0);
    }
    expect(() => random.of([])).toThrow('nothing to choose from');
  });
});

describe('the judgement', () => {
  const shown = (hits: Record<string, number>, total = Object.keys(hits).length) => ({
    total,
    hits: new Map(Object.entries(hits)),
    plans: new Map([
      ['jia', Object.keys(hits).filter((block) => block.startsWith('jia/')).length],
      ['yi', Object.keys(hits).filter((block) => block.startsWith('yi/')).length],
    ]),
  });
  const expected = new Map(Object.entries({ 'jia/p1': 2, 'yi/p1': 1 }));
  const caseOf = (given: Case['shown'], name: 'words' | 'units' = 'words'): Case => ({
    query: { class: name, typed: '水', meanings: [] },
    expected,
    shown: given,
  });

  it('passes what is exact', () => {
    const certificate = judge([caseOf(shown({ 'jia/p1': 2, 'yi/p1': 1 }))], 1);
    expect(shortfalls(certificate)).toEqual([]);
    expect(certificate.groups[0]).toMatchObject({ queries: 1, recall: 1, precision: 1, exact: 1, empty: 0 });
  });

  it.each([
    ['a block that is missing', shown({ 'jia/p1': 2 }), /recall of literal queries is 50\.00 %/],
    [
      'a block too many',
      shown({ 'jia/p1': 2, 'yi/p1': 1, 'yi/p2': 1 }),
      /precision of literal queries is 66\.66 %/,
    ],
    ['a wrong number of occurrences', shown({ 'jia/p1': 1, 'yi/p1': 1 }), /wrong numbers/],
    ['a wrong total', shown({ 'jia/p1': 2, 'yi/p1': 1 }, 3), /wrong numbers/],
  ])('does not pass %s', (_, given, message) => {
    expect(shortfalls(judge([caseOf(given)], 1)).join('; ')).toMatch(message);
    expect(failures([caseOf(given)], 1)[0]).toContain('words: 水');
  });

  it('lets two variants in a hundred pass', () => {
    const right = Array.from({ length: 99 }, () => caseOf(shown({ 'jia/p1': 2, 'yi/p1': 1 }), 'units'));
    const wrong = caseOf(shown({}), 'units');
    expect(shortfalls(judge([...right, wrong], 1))).toEqual([]);
    expect(shortfalls(judge([...right, wrong, wrong, wrong], 1))).not.toEqual([]);
  });
});
