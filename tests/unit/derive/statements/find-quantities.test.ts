import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../scripts/derive/statements/find-quantities.ts';
import { grammar } from './vocabulary.ts';

/** Each phrase as: raw | comparator value(–high) unit sort. */
const found = (text: string): string[] =>
  findQuantities(text, grammar).map(({ raw, comparator, value, valueHigh, unit, sort }) =>
    [
      ...[raw, '|', comparator ?? '-'],
      ...[valueHigh === null ? String(value) : `${String(value)}–${String(valueHigh)}`, unit ?? '-', sort],
    ].join(' '),
  );

describe('a number phrase is found with its value and unit', () => {
  it.each([
    ['of a share', '治理率达到75%', ['75% | - 75 % share']],
    ['of a share with a full-width sign', '处理率98％', ['98％ | - 98 % share']],
    ['of a share with a space before the sign', '比例达到100 %', ['100 % | - 100 % share']],
    ['of a measure', '建设管网12公里', ['12公里 | - 12 公里 measure']],
    ['of a measure in Latin letters', '新建隔离网10km', ['10km | - 10 km measure']],
    ['of a measure made of two', '能力120万吨/天', ['120万吨/天 | - 120 万吨/天 measure']],
    ['of a concentration', '浓度为32μg/m3', ['32μg/m3 | - 32 μg/m3 measure']],
    ['of a flow', '生态流量1.82m3/s', ['1.82m3/s | - 1.82 m3/s measure']],
    ['of a count', '污水处理站15座', ['15座 | - 15 座 count']],
    ['of a count that a multiplier stands before', '化肥1.5万吨', ['1.5万吨 | - 1.5 万吨 measure']],
    ['with commas between the digits', '投资1,200万元', ['1,200万元 | - 1200 万元 money']],
    ['of money', '总投资3.5亿元', ['3.5亿元 | - 3.5 亿元 money']],
    [
      'of an amount for each unit of money',
      '用水量31.36立方米/万元',
      ['31.36立方米/万元 | - 31.36 立方米/万元 measure'],
    ],
    ['of points', '提高2.5个百分点', ['2.5个百分点 | - 2.5 个百分点 points']],
    ['of days', '优良天数330天', ['330天 | - 330 天 measure']],
    ['of a bare level', '利用系数为0.56', ['0.56 | - 0.56 - bare']],
    ['of a fraction', '占比达到2/3', ['2/3 | - 0.6667 - bare']],
    ['in Chinese numerals', '日供水一千吨以上', ['一千吨以上 | >= 1000 吨 measure']],
    [
      'in Chinese numerals with a multiplier of its own',
      '服务人口一万人以上',
      ['一万人以上 | >= 1 万人 count'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a number phrase is bounded', () => {
  it.each([
    ['5500公里以上', '5500公里以上 | >= 5500 公里 measure'],
    ['100亿立方米以内', '100亿立方米以内 | <= 100 亿立方米 measure'],
    ['不低于3万亩', '不低于3万亩 | >= 3 万亩 measure'],
    ['不少于12次', '不少于12次 | >= 12 次 count'],
    ['不超过10%', '不超过10% | <= 10 % share'],
    ['低于10%', '低于10% | <= 10 % share'],
    ['400总吨以下', '400总吨以下 | <= 400 总吨 measure'],
    ['200户及以上', '200户及以上 | >= 200 户 count'],
    ['≥95%', '≥95% | >= 95 % share'],
    ['≤35μg/m3', '≤35μg/m3 | <= 35 μg/m3 measure'],
    ['39%以下', '39%以下 | <= 39 % share'],
    ['超过60%', '超过60% | >= 60 % share'],
    ['至少3座', '至少3座 | >= 3 座 count'],
    ['一公里范围内', '一公里范围内 | <= 1 公里 measure'],
    ['5公里范围外', '5公里范围外 | >= 5 公里 measure'],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('by the words behind it, where words before it say something else', () => {
    expect(found('约80%以上')).toEqual(['约80%以上 | >= 80 % share']);
  });
});

describe('a number phrase is only about right', () => {
  it.each([
    ['500余座', '500余座 | ~ 500 座 count'],
    ['20000余份', '20000余份 | ~ 20000 份 count'],
    ['2万余吨', '2万余吨 | ~ 2 万吨 measure'],
    ['100多家', '100多家 | ~ 100 家 count'],
    ['约60公里', '约60公里 | ~ 60 公里 measure'],
    ['近3万亩', '近3万亩 | ~ 3 万亩 measure'],
    ['200人左右', '200人左右 | ~ 200 人 count'],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('a range has both its ends', () => {
  it.each([
    ['30-50米', '30-50米 | - 30–50 米 measure'],
    ['30—50米', '30—50米 | - 30–50 米 measure'],
    ['10%～15%', '10%～15% | - 10–15 % share'],
    ['3至5公里', '3至5公里 | - 3–5 公里 measure'],
    ['2公里~3公里', '2公里~3公里 | - 2–3 公里 measure'],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('a distance that is quoted for itself goes with the words behind it', () => {
  it.each([
    ['岸线“一公里”范围内', '“一公里”范围内 | <= 1 公里 measure'],
    ['岸线“1公里”范围外', '“1公里”范围外 | >= 1 公里 measure'],
    ['岸线“5公里”红线', '5公里 | - 5 公里 measure'],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('a water class has its number as value', () => {
  it.each([
    ['水质保持Ⅱ类', 'Ⅱ类 | - 2 类 class'],
    ['水质为II类', 'II类 | - 2 类 class'],
    ['水质为IV类', 'IV类 | - 4 类 class'],
    ['水质III类及以上', 'III类及以上 | <= 3 类 class'],
    ['水质达到或优于Ⅲ类', '达到或优于Ⅲ类 | <= 3 类 class'],
    ['断面为劣Ⅴ类', '劣Ⅴ类 | - null - class'],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('words stand for a value where they are said of a measure', () => {
  it.each([
    ['建成区无黑臭水体', ['无黑臭水体 | - null - words']],
    ['湿地面积不减少', ['不减少 | >= null - words']],
    ['化肥农药使用量零增长', ['零增长 | = null - words']],
    ['细颗粒物（PM2.5）年均浓度稳定达标', ['稳定达标 | = null - words']],
    ['生活垃圾收运处置全覆盖', ['全覆盖 | = null - words']],
    ['出水水质不低于一级A标', ['不低于一级A标 | >= null - words']],
    ['党的领导全覆盖', []],
    ['人口零增长', []],
    ['污水处理未全覆盖', []],
  ])('in %s: %j', (text, expected) => {
    expect(found(text).filter((phrase) => phrase.endsWith('words'))).toEqual(expected);
  });
});

describe('phrases beside each other', () => {
  it('are all found, in their order, none within another', () => {
    expect(found('新建10台20蒸吨锅炉，建设管网12公里、泵站3座，3条河流的5个断面')).toEqual([
      '10台 | - 10 台 count',
      '20蒸吨 | - 20 蒸吨 measure',
      '12公里 | - 12 公里 measure',
      '3座 | - 3 座 count',
      '3条 | - 3 条 count',
      '5个 | - 5 个 count',
    ]);
  });

  it('share the unit behind a stroke, where each says its season in brackets', () => {
    expect(found('不低于6.62（枯水期）/3.31 m3/s')).toEqual([
      '不低于6.62 | >= 6.62 m3/s measure',
      '3.31 m3/s | - 3.31 m3/s measure',
    ]);
    expect(found('编号6（旧）、3.31 m3/s')).toEqual(['6 | - 6 - bare', '3.31 m3/s | - 3.31 m3/s measure']);
  });

  it('keep what a unit of two needs: no unit ends within a Latin word', () => {
    expect(found('浓度100 mg/L，流速5m')).toEqual(['100 mg/L | - 100 mg/L measure', '5m | - 5 m measure']);
  });

  it('say where the number and the unit are, comparator words apart', () => {
    const [quantity] = findQuantities('面积不低于3万亩以上', grammar);
    expect(quantity).toMatchObject({ start: 2, numberStart: 5, end: 10, raw: '不低于3万亩以上' });
  });
});
