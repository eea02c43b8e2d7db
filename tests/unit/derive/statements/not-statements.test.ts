import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../scripts/derive/statements/find-quantities.ts';
import { whyNoStatement } from '../../../../scripts/derive/statements/not-statements.ts';
import { grammar, words } from './vocabulary.ts';

/** Each number phrase of a text, and why it states nothing. */
const reasons = (text: string): string[] =>
  findQuantities(text, grammar).map((quantity) => {
    const why = whyNoStatement(text, quantity, words);
    return `${quantity.raw}: ${why ?? 'may be a statement'}`;
  });

describe('a number phrase states nothing', () => {
  it.each([
    ['as a list mark', '1．推进治理', '1: list mark'],
    ['as a list mark in brackets', '（2）推进治理', '2: list mark'],
    ['as a year', '到2025年完成', '2025: date'],
    ['as a month', '汛期6月', '6: date'],
    ['within the title of a document', '落实《水污染防治行动计划30条》', '30条: title'],
    ['within a quotation', '开展“河长制3个一”行动', '3个: quotation'],
    ['in the number of a document', '（国发〔2015〕17号）', '17: document number'],
    ['in the name of a pollutant', '污染物PM 2.5', '2.5: no unit'],
    ['as an ordinal', '第3次会议', '3次: ordinal'],
    ['as a phase', '实施2期工程', '2: ordinal'],
    ['as a telephone number', '举报电话12369', '12369: telephone number'],
    ['as a long number', '联系02358156666', '02358156666: telephone number'],
    ['as a class in the name of a measure', '断面达到或优于Ⅲ类比例', '达到或优于Ⅲ类: name of a measure'],
    ['as a class that a share reaches', '水质100%达到或优于Ⅱ类', '达到或优于Ⅱ类: name of a measure'],
    ['as a class of something that is no water', '符合Ⅱ类标准', 'Ⅱ类: name'],
    ['without unit', '落实1112工作', '1112: no unit'],
    ['as a Chinese numeral in a name', '统筹三线一单', '三: Chinese numeral in a name'],
    ['as a slogan that counts', '坚持一张蓝图', '一张: Chinese numeral in a name'],
  ])('%s', (_, text, expected) => {
    const first = reasons(text).find((reason) => !reason.endsWith('may be a statement'));
    expect(first).toBe(expected);
  });
});

it('a number right behind a Latin letter is no number phrase', () => {
  expect(reasons('国道G50、PM2.5')).toEqual([]);
});

describe('a number phrase may be a statement', () => {
  it.each([
    ['with a unit', '建设管网12公里', '12公里'],
    ['behind a year', '2025年治理率达到75%', '75%'],
    ['as a bare level', '灌溉水有效利用系数达到0.56', '0.56'],
    ['as a class that a river has', '大宁河水质保持Ⅱ类', 'Ⅱ类'],
    ['as a distance that is quoted for itself', '岸线“一公里”范围内', '“一公里”范围内'],
    ['as Chinese numerals with a measure', '日供水一千吨以上', '一千吨以上'],
    ['as a Chinese numeral right behind a verb that makes something', '新建两座污水处理厂', '两座'],
    ['in words', '湿地面积不减少', '不减少'],
  ])('%s', (_, text, raw) => {
    expect(reasons(text)).toContain(`${raw}: may be a statement`);
  });
});
