import { describe, expect, it } from 'vitest';
import { findYears } from '../../../../scripts/derive/statements/find-years.ts';
import {
  readComparator,
  readKind,
  readRelative,
  readStrength,
  stripEquals,
} from '../../../../scripts/derive/statements/read-manner.ts';
import { isNorm } from '../../../../scripts/derive/statements/read-norm.ts';
import { period, quantityOf, words } from './vocabulary.ts';

function read(text: string, raw: string) {
  const quantity = quantityOf(text, raw);
  const around = { before: text.slice(0, quantity.start), after: text.slice(quantity.end) };
  const relative = readRelative(around, quantity, findYears(text, period), words);
  const kind = readKind(around, quantity, relative, words);
  const comparator = readComparator(around, quantity, kind, isNorm(text, quantity, words), words);
  return { relative, kind, comparator };
}

describe('what the words around a value say of it', () => {
  it.each([
    ['治理率达到75%', '75%', '='],
    ['治理率75%', '75%', '='],
    ['治理率达到75%以上', '75%以上', '>='],
    ['不低于13.8%', '不低于13.8%', '>='],
    ['用水总量控制在0.8亿立方米以内', '0.8亿立方米以内', '<='],
    ['浓度保持在35μg/m3', '35μg/m3', '='],
    ['建设管网12公里', '12公里', null],
    ['管网长度达到12公里', '12公里', '='],
    ['至少建设12公里', '12公里', '>='],
    ['约有湿地12公顷', '12公顷', '~'],
    ['完成12公里', '12公里', null],
    ['建立碳履约、碳普惠等3类产品体系', '3类', null],
    ['签订合约建设3座', '3座', null],
    ['水质达到Ⅱ类', 'Ⅱ类', '='],
    ['水质为劣Ⅴ类', '劣Ⅴ类', null],
    ['湿地面积不减少', '不减少', '>='],
    ['建成区无黑臭水体', '无黑臭水体', null],
  ])('in %s the comparator of %s is %s', (text, raw, comparator) => {
    expect(read(text, raw).comparator).toBe(comparator);
  });
});

describe('a statement is of a kind', () => {
  it.each([
    ['治理率达到75%', '75%', 'rate'],
    ['灌溉水有效利用系数达到0.56', '0.56', 'rate'],
    ['年均浓度为32μg/m3', '32μg/m3', 'rate'],
    ['用水总量控制在0.8亿立方米以内', '0.8亿立方米以内', 'rate'],
    ['万元GDP用水量31.36立方米', '31.36立方米', 'rate'],
    ['空气质量优良天数达到330天', '330天', 'rate'],
    ['人均公园绿地面积10.02平方米', '10.02平方米', 'rate'],
    ['湿地保有量不低于3万亩', '不低于3万亩', 'rate'],
    ['生态保护红线面积为741.07平方公里', '741.07平方公里', 'rate'],
    ['治理水土流失面积100km2', '100km2', 'quantity'],
    ['新增湿地面积达到3万亩', '3万亩', 'quantity'],
    ['建设管网12公里', '12公里', 'quantity'],
    ['污水处理能力达到120万吨/天', '120万吨/天', 'quantity'],
    ['污水处理站15座', '15座', 'quantity'],
    ['水质保持Ⅱ类', 'Ⅱ类', 'class'],
    ['无劣Ⅴ类水体', '无劣Ⅴ类水体', 'class'],
    ['建成区无黑臭水体', '无黑臭水体', 'rate'],
    ['总投资3亿元', '3亿元', 'money'],
  ])('%s: %s is a %s', (text, raw, kind) => {
    expect(read(text, raw).kind).toBe(kind);
  });
});

describe('a change against a base', () => {
  it.each([
    ['用水量较2020年下降10%', '10%', { change: 'down', baseYear: 2020 }],
    ['比例比2015年提高3个百分点', '3个百分点', { change: 'up', baseYear: 2015 }],
    ['用水量下降10%', '10%', { change: 'down', baseYear: null }],
    ['用水量下降约10%', '约10%', { change: 'down', baseYear: null }],
    ['污染物排放量较2020年减少3吨', '3吨', { change: 'down', baseYear: 2020 }],
    ['新增20公里', '20公里', null],
    ['削减化学需氧量3吨', '3吨', null],
    ['治理率提高到75%', '75%', null],
    ['增加3座', '3座', null],
  ])('in %s is %j', (text, raw, relative) => {
    expect(read(text, raw).relative).toEqual(relative);
  });
});

describe('how firmly something is worded', () => {
  it.each([
    ['确保治理率达到75%', '75%', 'rate', 'must'],
    ['治理率必须达到75%', '75%', 'rate', 'must'],
    ['5类企业须完善设施', '5类', 'quantity', 'must'],
    ['力争治理率达到75%', '75%', 'rate', 'encourage'],
    ['鼓励建设3座示范站', '3座', 'quantity', 'encourage'],
    ['治理率达到75%', '75%', 'rate', 'shall'],
    ['推进治理率达到75%', '75%', 'rate', 'shall'],
    ['推进污水处理站15座', '15座', 'quantity', 'will'],
    ['推进治理，新建污水处理站15座', '15座', 'quantity', 'shall'],
    ['新建污水处理站15座', '15座', 'quantity', 'shall'],
    ['污水处理站15座', '15座', 'quantity', 'shall'],
    ['完成整治；加快建设泵站，配管3座', '3座', 'quantity', 'shall'],
    ['完成整治；加快3座泵站', '3座', 'quantity', 'will'],
  ] as const)('%s: %s of kind %s is %s', (text, raw, kind, strength) => {
    const { start } = quantityOf(text, raw);
    expect(readStrength(text, text.slice(0, start), 'target', kind, words)).toBe(strength);
  });

  it('is said of what is promised only, and not of money', () => {
    expect(readStrength('确保75%', '确保', 'past', 'rate', words)).toBeNull();
    expect(readStrength('确保75%', '确保', 'present', 'rate', words)).toBeNull();
    expect(readStrength('力争3亿元', '力争', 'target', 'money', words)).toBeNull();
  });

  it('of a threshold may be said behind it', () => {
    expect(readStrength('一公里范围内禁止新建', '', 'norm', 'quantity', words)).toBe('must');
    expect(readStrength('对低于100mg/L的厂实施整治', '对', 'norm', 'quantity', words)).toBe('will');
  });
});

describe('the words that say that a value is reached go from the end of a subject', () => {
  it.each([
    ['治理率达到', '治理率'],
    ['治理率均达到', '治理率'],
    ['水质总体保持', '水质'],
    ['用水总量控制在', '用水总量'],
    ['全国平均', '全国平均'],
    ['城镇人均', '城镇人'],
    ['治理率', '治理率'],
    ['', ''],
  ])('%s: %s', (before, subject) => {
    expect(stripEquals(before, words)).toBe(subject);
  });
});
