import { describe, expect, it } from 'vitest';
import { findUnknownUnit } from '../../../../scripts/derive/statements/unknown-unit.ts';
import { grammar } from './vocabulary.ts';

describe('a unit that nobody knows is found', () => {
  it.each([
    ['behind the stroke of a unit in Latin letters', '含量为5.2mg/kg。', '5.2mg/kg', 'mg/kg'],
    ['behind a dot', '能耗3吨/小时·台。', '3吨/小时·台', '吨/小时·台'],
    ['behind a second stroke', '用水3吨/日/床位。', '3吨/日/床位', '吨/日/床位'],
    ['behind the stroke of a counter', '新建2座/镇。', '2座/镇', '座/镇'],
    ['behind a full-width stroke', '浓度5毫克／千克。', '5毫克／千克', '毫克／千克'],
    ['in Latin letters', '浓度为3ppm。', '3ppm', 'ppm'],
    ['in Latin letters, of which a known unit is the beginning', '装机20MWp。', '20MWp', 'MWp'],
    ['in Latin letters behind a space', '电压10 kV。', '10 kV', 'kV'],
    ['behind others that are known', '管网12公里，浓度为3ppm。', '3ppm', 'ppm'],
  ])('%s: %s', (_, text, phrase, unit) => {
    expect(findUnknownUnit(text, grammar)).toEqual({ phrase, unit });
  });
});

describe('nothing is unknown', () => {
  it.each([
    ['in a known unit', '能力120万吨/天以上，流量1.82m3/s，浓度低于100 mg/L。'],
    ['in a share', '处理率达到95%以上'],
    ['in an ordinary noun', '新建3示范区，建设5工程'],
    ['in names', '建设5G基站，创建3A级景区，推进3D打印，执行1A标'],
    ['in abbreviations', '治理12VOCs企业，万元GDP用水量'],
    ['in names behind a number', '污染物PM2.5、PM10浓度达到35μg/m3'],
    ['in a fraction or a period', '占2/3，2021/2022年度'],
    ['in a number of a document', '国发〔2015〕17号/A'],
    ['in a title', '落实《排放标准5mg/kg》'],
    ['in a name behind a dot', '建设3座·两岸青山'],
    ['in a word that white space parts from a number', '完成12 project'],
    ['in an empty text', ''],
  ])('%s: %s', (_, text) => {
    expect(findUnknownUnit(text, grammar)).toBeNull();
  });
});
