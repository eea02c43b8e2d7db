import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/dev/project-root.ts';
import { buildSearchIndex } from '../../../scripts/search/build-index.ts';
import { readSearchInput } from '../../../scripts/search/write-index.ts';
import { evaluate } from '../../../src/search/evaluate.ts';
import { fileBytes } from '../../../src/search/index-format.ts';
import { IndexReader } from '../../../src/search/index-reader.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { corpusTerms } from '../../../src/corpus/terms.ts';
import { defaultLimits, findCandidates } from '../../../src/text/term-candidates.ts';
import { termIndex, type Term, type TermIndex, type TermVocabulary } from '../../../src/text/term-index.ts';

const none: TermVocabulary = { add: [], beginnings: [], endings: [], remove: [], keep: [] };
const limits = { shared: 20, perPlan: 5 };

/** Sentences in which 生态流量 and 黑臭水体 stand free. */
const text = [
  '保障生态流量泄放，核定生态流量目标，生态流量监测，落实生态流量，河湖生态流量',
  '整治黑臭水体，消除黑臭水体，农村黑臭水体清单，黑臭水体动态清零，城市黑臭水体',
];

describe('candidates', () => {
  const runs = text.flatMap((line) => line.split('，'));

  it('are pieces that recur, hold together and stand free', () => {
    expect(findCandidates(runs).map((candidate) => candidate.text)).toEqual(['生态流量', '黑臭水体']);
  });

  it('are no fragments: they end where words end', () => {
    const fragments = ['生态流', '态流量', '黑臭水'];
    const found = findCandidates(runs).map((candidate) => candidate.text);
    expect(found.filter((each) => fragments.includes(each))).toEqual([]);
  });

  it('weigh less where they are a part of longer ones', () => {
    const nested = ['再生水利用率', '再生水利用率', '再生水利用', '用再生水', '把再生水', '再生水厂'];
    const free = { ...defaultLimits, leastFrequency: 2, leastFreedom: 0, leastCohesion: 0, leastAtWords: 0 };
    const weight = findCandidates(nested, free).find((each) => each.text === '再生水')?.weight ?? 0;
    expect(weight).toBeLessThan(Math.log2(3) * 6);
    expect(weight).toBeGreaterThan(0);
  });

  it('are none of no text', () => {
    expect(findCandidates([])).toEqual([]);
  });
});

describe('the index of terms', () => {
  const sources = [
    { plan: 'jia', text: text.join('\t') },
    { plan: 'yi', text: text[0] ?? '' },
    { plan: 'yi', text: '“三线一单”、PM2.5，5m3' },
  ];
  const made = (vocabulary: Partial<TermVocabulary>, names: readonly string[] = []): TermIndex =>
    termIndex(sources, ['jia', 'yi', 'bing'], names, { ...none, ...vocabulary }, [['立方米', 'm3']], limits);
  const textsOf = (terms: readonly Term[]): string[] => terms.map((term) => term.text);

  it('counts blocks and places of every plan, zeros too', () => {
    const [term] = made({}).shared;
    expect(term).toEqual({
      text: '生态流量',
      counts: [
        { plan: 'jia', blocks: 1, occurrences: 5 },
        { plan: 'yi', blocks: 1, occurrences: 5 },
        { plan: 'bing', blocks: 0, occurrences: 0 },
      ],
      blocks: 2,
      occurrences: 10,
    });
  });

  it('parts what several plans say from what one plan says', () => {
    const { shared, single } = made({ add: ['三线一单'] });
    expect(textsOf(shared)).toEqual(['生态流量']);
    expect(single.map(({ plan, terms }) => [plan, textsOf(terms)])).toEqual([
      ['jia', ['黑臭水体']],
      ['yi', ['三线一单']],
      ['bing', []],
    ]);
  });

  it('has what a person added, across quotation marks and in all forms, but nothing that is not printed', () => {
    const { single } = made({ add: ['PM2.5', '立方米', '亚特兰蒂斯'] });
    expect(textsOf(single[1]?.terms ?? [])).toEqual(['PM2.5', '立方米']);
  });

  it.each([
    ['that a person removed', { remove: ['生态流量'] }],
    ['with a beginning that no term has', { beginnings: ['生态'] }],
    ['with an ending that no term has', { endings: ['流量'] }],
  ])('leaves out a term %s', (_, vocabulary) => {
    expect(textsOf(made(vocabulary).shared)).toEqual([]);
  });

  it('keeps a term that a person keeps, whatever its beginning', () => {
    expect(textsOf(made({ beginnings: ['生态'], keep: ['生态流量'] }).shared)).toEqual(['生态流量']);
  });

  it('leaves out the names of the plans’ own regions', () => {
    expect(textsOf(made({}, ['流量']).shared)).toEqual([]);
  });

  it('leaves out a term that stands nearly always in a longer one', () => {
    const inside = made({ add: ['生态流量泄放'] });
    expect(textsOf(inside.shared)).toContain('生态流量');
    const always = termIndex(
      [{ plan: 'jia', text: '黑臭水体整治，黑臭水体整治，黑臭水体整治，黑臭水体整治，黑臭水体' }],
      ['jia'],
      [],
      { ...none, add: ['黑臭水体整治'] },
      [],
      limits,
    );
    expect(textsOf(always.single[0]?.terms ?? [])).toEqual(['黑臭水体整治']);
  });
});

describe('the terms of the corpus', () => {
  const index = corpusTerms();
  const all = [...index.shared, ...index.single.flatMap(({ terms }) => terms)];
  let reader: IndexReader;
  beforeAll(async () => {
    const files = buildSearchIndex(readSearchInput(projectRoot), Converter({ from: 'hk', to: 'cn' }));
    reader = await IndexReader.open((name) => Promise.resolve(fileBytes(files.get(name))));
  });

  it('are up to three hundred, each once', () => {
    expect(all.length).toBeGreaterThan(250);
    expect(all.length).toBeLessThanOrEqual(300);
    expect(new Set(all.map((term) => term.text)).size).toBe(all.length);
  });

  it('have the counts that the search finds', async () => {
    for (const { text: term, counts } of all) {
      const { hits } = await evaluate(parseQuery(`"${term}"`), reader, 'block');
      const found = counts.map(({ plan }) => {
        const own = hits.filter((hit) => hit.plan.id === plan);
        const occurrences = own.reduce((sum, hit) => sum + hit.occurrences.length, 0);
        return { plan, blocks: own.length, occurrences };
      });
      expect(counts, term).toEqual(found);
    }
  });

  it('hold what a researcher looks for', () => {
    const texts = all.map((term) => term.text);
    for (const term of [
      '十年禁渔',
      '三线一单',
      '生态流量',
      '入河排污口',
      '农村黑臭水体',
      '再生水',
      'PM2.5',
      '无废城市',
    ]) {
      expect(texts).toContain(term);
    }
  });

  it('hold no fragment that reading has found', () => {
    const texts = all.map((term) => term.text);
    for (const fragment of [
      '生态环境保',
      '的水',
      '态环境',
      '水环境质',
      '县生态环境局',
      '次级河流水',
      '地保护',
    ]) {
      expect(texts).not.toContain(fragment);
    }
  });

  it('come from lists in which nothing stands twice', () => {
    const file = readFileSync(join(projectRoot, 'content/vocabulary/terms.yaml'), 'utf8');
    for (const part of file.split(/^\w+:$/m)) {
      const words = [...part.matchAll(/^ {2}- (.+)$/gm)].map(([, word]) => word);
      expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
    }
  });
});
