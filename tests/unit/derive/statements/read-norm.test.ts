import { describe, expect, it } from 'vitest';
import { isNorm } from '../../../../scripts/derive/statements/read-norm.ts';
import { quantityOf, words } from './vocabulary.ts';

const norm = (text: string, raw: string): boolean => isNorm(text, quantityOf(text, raw), words);

describe('a standing threshold sorts things', () => {
  it.each([
    ['a distance within which something holds', '长江干支流岸线一公里范围内禁止新建化工园区', '一公里范围内'],
    ['a distance beyond which something holds', '岸线5公里范围外布局', '5公里范围外'],
    ['a distance that shares its words with the next', '岸线3公里、1公里范围内禁止新建', '3公里'],
    ['a distance along a bank', '沿江1公里化工企业搬迁', '1公里'],
    ['a range of lengths that says which ones', '划定30-50米缓冲带', '30-50米'],
    ['a size class of ships', '400总吨以下船舶安装装置', '400总吨以下'],
    ['a size class with 的', '日处理规模100吨及以上的处理站', '100吨及以上'],
    ['a size of settlements', '农村常住人口200户以上的聚居点', '200户以上'],
    ['a size of settlements in brackets', '200户（或500人）以上聚居点', '200户'],
    ['a concentration that sorts plants', '对浓度低于100 mg/L的污水处理厂整治', '低于100 mg/L'],
    ['a capacity that sorts sources', '日供水一千吨以上的水源地', '一千吨以上'],
    ['a distance that is quoted as the name of a line', '严控岸线“1公里”和“5公里”两条红线', '5公里'],
    ['a water level', '三峡库区175米水位线', '175米'],
    ['a grade of discharge', '出水水质执行一级A标', '一级A标'],
  ])('%s', (_, text, raw) => {
    expect(norm(text, raw)).toBe(true);
  });
});

describe('what is promised sorts nothing', () => {
  it.each([
    ['a share', '污水处理率达到95%以上', '95%以上'],
    ['a share of something', '完成80%以上的排查', '80%以上'],
    ['a length to build', '建设管网5500公里以上', '5500公里以上'],
    ['a total as a limit', '用水总量控制在0.8亿立方米以内', '0.8亿立方米以内'],
    ['a count', '建设泵站3座以上', '3座以上'],
    ['a class', '水质保持Ⅱ类', 'Ⅱ类'],
    ['money', '投资3亿元以上', '3亿元以上'],
    ['an area as a floor', '湿地面积不低于3万亩', '不低于3万亩'],
    ['a bounded amount in a list', '新建管网100公里以上和泵站5座', '100公里以上'],
  ])('%s', (_, text, raw) => {
    expect(norm(text, raw)).toBe(false);
  });
});
