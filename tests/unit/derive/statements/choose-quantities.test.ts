import { describe, expect, it } from 'vitest';
import { chooseQuantities } from '../../../../scripts/derive/statements/choose-quantities.ts';
import { findQuantities } from '../../../../scripts/derive/statements/find-quantities.ts';
import { whyNoStatement } from '../../../../scripts/derive/statements/not-statements.ts';
import { grammar, words } from './vocabulary.ts';

const chosen = (text: string): string[] => {
  const may = findQuantities(text, grammar).filter((each) => whyNoStatement(text, each, words) === null);
  return chooseQuantities(text, { start: 0, end: text.length }, may, words).map(({ raw }) => raw);
};

describe('of the number phrases of a clause', () => {
  it.each([
    ['a count that narrows a share is none', '15个重要水功能区达标率达到100%', ['100%']],
    ['a count that narrows a class is none', '2个国控断面水质均达Ⅱ类', ['Ⅱ类']],
    ['two counts before the same share are none', '2个地级、5个县级水源地水质达标率100%', ['100%']],
    ['a count within another count is none', '建设3条河流的5个断面', ['5个']],
    ['two measures of one thing are two', '拆除10台20蒸吨锅炉', ['10台', '20蒸吨']],
    ['items of a list are one each', '建设管网12公里、泵站3座', ['12公里', '3座']],
    ['counts of a list are one each', '建设泵站3座、闸门5个', ['3座', '5个']],
    ['a count of what something is done to is one', '整治12个入河排污口', ['12个']],
    ['a count of which something is said is one', '36个排污口完成整治', ['36个']],
    ['a bounded count is one', '监测断面不少于12个', ['不少于12个']],
    ['a count to which nothing is done is none', '境内12条河流水量丰富', []],
    ['where something is done is none', '以6个片区为重点', []],
    ['what is held goes with its area', '20.77万亩湿地面积不减少', ['20.77万亩']],
    ['what is held without area is one', '湿地面积不减少', ['不减少']],
  ])('%s: %s', (_, text, expected) => {
    expect(chosen(text)).toEqual(expected);
  });

  it('what is held is a floor', () => {
    const text = '20.77万亩湿地面积不减少';
    const all = findQuantities(text, grammar);
    expect(chooseQuantities(text, { start: 0, end: text.length }, all, words)).toMatchObject([
      { raw: '20.77万亩', comparator: '>=' },
    ]);
  });
});
