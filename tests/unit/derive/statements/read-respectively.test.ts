import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../scripts/derive/statements/find-quantities.ts';
import { subjectsInTurn } from '../../../../scripts/derive/statements/read-respectively.ts';
import { grammar, words } from './vocabulary.ts';

const inTurn = (text: string): (string | null)[] | null =>
  subjectsInTurn(text, { start: 0, end: text.length }, findQuantities(text, grammar), words);

describe('several things have their values in turn', () => {
  it.each([
    ['城市、镇乡水源地水质达标分别达100%、93%', ['城市水源地水质达标', '镇乡水源地水质达标']],
    ['农药和化肥利用率分别达到40%、43%', ['农药利用率', '化肥利用率']],
    ['化学需氧量、氨氮排放量分别为120吨、30吨', ['化学需氧量排放量', '氨氮排放量']],
    [
      '氮氧化物、VOCs和氨氮重点工程减排量分别为1万吨、2万吨、3吨',
      ['氮氧化物重点工程减排量', 'VOCs重点工程减排量', '氨氮重点工程减排量'],
    ],
    ['长滩水文站、甘宁水库生态基流分别为0.5m3/s、0.8m3/s', ['长滩水文站生态基流', '甘宁水库生态基流']],
  ])('%s', (text, subjects) => {
    expect(inTurn(text)).toEqual(subjects);
  });

  it.each([
    ['without 分别', '农药、化肥利用率达到40%'],
    ['with one value', '农药、化肥利用率分别达到40%'],
    ['with more values than names', '利用率分别达到40%、43%、45%'],
  ])('but not %s: %s', (_, text) => {
    expect(inTurn(text)).toBeNull();
  });

  it('and a value behind a stroke, for another season, is of the thing of the value before it', () => {
    expect(inTurn('甲库、乙库生态流量分别为6.62m3/s（汛期）/3.31m3/s（枯水期）、0.7m3/s')).toEqual([
      '甲库生态流量',
      '甲库生态流量',
      '乙库生态流量',
    ]);
  });

  it('of which those before 分别 are none', () => {
    expect(inTurn('建设泵站3座，城市、乡镇处理率分别达95%、85%')).toEqual([null, '城市处理率', '乡镇处理率']);
  });

  it('and what is in brackets is of the value before it', () => {
    expect(inTurn('甲站、乙站生态流量分别为1.82m3/s（汛期9.71m3/s）、2.5m3/s')).toEqual([
      ...['甲站生态流量', '甲站生态流量', '乙站生态流量'],
    ]);
  });
});
