import { describe, expect, it } from 'vitest';
import { readConsequences } from '../../../../scripts/derive/consequences/read-consequences.ts';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';

const words = readVocabulary(projectRoot, 'consequences');
const read = (text: string) =>
  readConsequences(text, words).map(({ who, strength, trigger, measures }) => ({
    ...{ who, strength, trigger },
    measures: measures.map(({ measure }) => measure.id),
  }));

describe('a consequence', () => {
  it.each([
    [
      '对未完成水质目标的地区，采取行政约谈、区域限批等手段。',
      'governments',
      'core',
      '未完成水质目标的地区',
      ['summons', 'approval-freeze'],
    ],
    ['一旦发现偷排等违法行为，依法从严从重处罚。', 'polluters', 'core', '偷排等违法行为', ['penalty']],
    [
      '严肃查处违规堆存、非法填埋等违法行为。',
      'polluters',
      'core',
      '违规堆存、非法填埋等违法行为',
      ['investigation'],
    ],
    ['严厉打击非法采砂行为。', 'polluters', 'weak', '非法采砂行为', ['crackdown']],
    ['整改不力、失职失责的要严肃追究责任。', 'officials', 'core', '整改不力、失职失责', ['accountability']],
    ['将超标车占比高的企业列入“黑名单”。', 'polluters', 'core', '超标车占比高的企业', ['blacklist']],
    ['落实党政领导干部损害责任终身追究制度。', 'officials', 'core', null, ['lifelong-accountability']],
    ['对不符合规划环评要求的项目不予审批。', 'other', 'weak', '不符合规划环评要求的项目', ['refusal']],
  ])('is read with whom it hits and what sets it off: %s', (text, who, strength, trigger, measures) => {
    expect(read(text)).toEqual([{ who, strength, trigger, measures }]);
  });

  it('has the condition before it in its quotation, at its place in the text', () => {
    const text = '加强监管。对履职不到位的，按规定严肃处理。';
    const [found] = readConsequences(text, words);
    expect(text.slice(found?.start, found?.end)).toBe('对履职不到位的，按规定严肃处理');
    expect(found?.who).toBe('staff');
  });

  it('does not take something done by itself for a condition', () => {
    expect(read('对餐饮业开展执法监测，查处油烟超标行为。')[0]?.trigger).toBe('油烟超标行为');
  });

  it.each([
    '推进案情通报、监测通报和通报表扬。',
    '禁止新建化工项目。',
    '将目标完成情况纳入考核，强化考核结果运用。',
    '按照“取缔一批、合并一批、规范一批”推进整治。',
    '下放环保处罚权。',
    '建立红线内农业用地逐步退出的办法。',
  ])('is not read from words that threaten nobody: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
