import { describe, expect, it } from 'vitest';
import { bondsOf, collocatesOf, type CollocateText } from '../../../src/search/collocates.ts';
import { logLikelihood } from '../../../src/search/log-likelihood.ts';

describe('the log-likelihood ratio', () => {
  // By hand: expected 0.6 and 5.4 of 6, 9.4 and 84.6 of 94;
  // 2 (4 ln 4/0.6 + 2 ln 2/5.4 + 6 ln 6/9.4 + 88 ln 88/84.6) = 2 (7.5885 - 1.9865 - 2.6937 + 3.4674) = 12.7514.
  it.each([
    [4, 10, 2, 90, 12.7514],
    // 2 (3 ln 3/0.3 + 7 ln 7/9.7 + 90 ln 90/87.3) = 2 (6.9078 - 2.2835 + 2.7413)
    [3, 10, 0, 90, 14.7311],
    // As often near as elsewhere.
    [1, 10, 9, 90, 0],
  ])('of %d in %d characters against %d in %d is %d', (near, nearSize, far, farSize, expected) => {
    expect(logLikelihood(near, nearSize, far, farSize)).toBeCloseTo(expected, 3);
  });
});

describe('collocates', () => {
  const block = (text: string, query: string, seams: readonly number[] = []): CollocateText => {
    const occurrences: { start: number; length: number }[] = [];
    for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1))
      occurrences.push({ start: at, length: query.length });
    return { text, seams: new Set(seams), occurrences };
  };
  const found = (texts: readonly string[], query: string) => {
    const blocks = texts.map((text) => block(text, query));
    return collocatesOf(blocks, bondsOf(blocks));
  };
  const words = (texts: readonly string[], query: string): string[] =>
    found(texts, query).map(({ word }) => word);

  it('are counted left and right of the query, and elsewhere', () => {
    const texts = ['新建污水处理设施', '扩建污水处理设施', '完善环卫设施', '设施老化。新建道路', '再新建'];
    expect(found(texts, '污水处理')).toEqual([
      { word: '设施', left: 0, right: 2, near: 2, far: 2, likelihood: expect.any(Number) as number },
    ]);
  });

  it('stand in the same clause, within eight characters', () => {
    const near = '管网污水，甲乙管网污水';
    expect(words([near], '污水')).toEqual(['管网']);
    expect(words(['污水，管网', '污水。管网'], '污水')).toEqual([]);
    expect(words(['污水甲乙丙丁戊己庚管网', '污水子丑寅卯辰巳午管网'], '污水')).toEqual([]);
  });

  it('are whole wordings: no part of a longer one that is said as often, none with a particle at its edge', () => {
    const texts = ['污水管网建设', '污水管网建设', '和污水及管网', '电网', '建成', '网络', '管道'];
    const found = words(texts, '污水');
    expect(found).toContain('管网建设');
    for (const part of ['网建', '网建设', '管网建', '建设', '及管网']) expect(found).not.toContain(part);
  });

  it('are not cut out of words that the query begins: 厂二 of 污水处理厂二期 is none', () => {
    const texts = ['污水处理厂二期', '污水处理厂二期', '污水处理厂', '二期', '二期', '工厂'];
    expect(words(texts, '污水处理')).toEqual(['二期']);
  });

  it('do not run over what folding left out: 农药、化肥 is no wording 药化', () => {
    const blocks = ['污水农药化肥', '污水农药化肥'].map((text) => block(text, '污水', [4]));
    expect(collocatesOf(blocks, bondsOf(blocks)).map(({ word }) => word)).toEqual(['农药', '化肥']);
  });

  it('have no likelihood where they are rarer near the query than elsewhere', () => {
    const texts = ['水质好转污水水质很差', ...Array.from({ length: 40 }, () => '水质')];
    expect(found(texts, '污水').map(({ word, likelihood }) => [word, likelihood])).toEqual([['水质', 0]]);
  });
});
