import { describe, expect, it } from 'vitest';
import { chapter, indicators, projects, saidOf } from './said-of.ts';

describe('what is cut off', () => {
  const full = '推进治理。加强监管。';
  it.each([
    [
      'a paragraph that ends in a comma',
      [full, '推进治理，加强监管，', ...Array<string>(40).fill(full)],
      '第4行到“推进治理，加强监管，”就断了，后面没有下文。[推进治理，加强监管，]',
    ],
    [
      'a last sentence without a stop',
      [full, '建成岸电设施。公交车全部使用新能源汽车', ...Array<string>(40).fill(full)],
      '第4行末句“公交车全部使用新能源汽车”没有句末标点，本段其余各句都有。[公交车全部使用新能源汽车]',
    ],
    [
      'a title that is not closed',
      ['根据《保护规划（2021—2025年》制定。'],
      '第3行的“（”只有前一半，没有配对的后一半（“根据《保护规划（2021—2025年”）。[根据《保护规划（2021—2025年]',
    ],
    [
      'a quotation that was never opened',
      ['落实三线一单”分区管控要求。'],
      '第3行的“””只有后一半，没有配对的前一半（“落实三线一单”分区管控要求。”）。[落实三线一单”分区管控要求。]',
    ],
    [
      'a unit without its number',
      ['实施生态保护红线范围内公顷矿山治理。'],
      '第3行“红线范围内公顷矿山治理”有单位“公顷”而没有数字。[内公顷]',
    ],
    [
      'a classifier without its number',
      ['续建污水处理厂处，改造管网。'],
      '第3行“污水处理厂处，改造管”有单位“处”而没有数字。[厂处]',
    ],
  ])('is found: %s', (_, paragraphs, expected) => {
    expect(saidOf('cut-off', chapter(...paragraphs))).toEqual([expected]);
  });

  it('is found where the name of a project has lost its last character', () => {
    const text = projects(
      ['1', '湿地保护与修复工', '修复湿地。', '县林业局', '', '2021-2025', ''],
      ['2', '管网工程', '建设管网。', '县水利局', '', '2021-2025', ''],
      ['3', '水库工程', '建设水库。', '县水利局', '', '2021-2025', ''],
    );
    expect(saidOf('cut-off', text)).toEqual([
      '第13行的项目名称“湿地保护与修复工”末尾缺字。[湿地保护与修复工]',
    ]);
  });

  it.each([
    ['brackets of two widths', ['在消落区(百安街道、大周镇等）栽植。']],
    ['numbers with half a bracket', ['包括：1）治理；2）监测。']],
    ['a unit that is an adjective', ['建成万亩林海和万吨级码头，统计的公里数为准。']],
    ['a number in Chinese numerals', ['治理面积三百公顷，新建污水处理厂两处。']],
    ['a place by a reservoir', ['在大河水库处，设置监测点。']],
    ['an item without full stops', ['建设生态护岸']],
    [
      'a text that was cut into lines',
      ['推进治理。加强', '监管，落实责任。完善', '机制。保护好长江母', '亲河。'],
    ],
  ])('is left alone: %s', (_, paragraphs) => {
    expect(saidOf('cut-off', chapter(...paragraphs))).toEqual([]);
  });
});

describe('notes and their signs', () => {
  it.each([
    [
      'a mark without a note',
      indicators([['1', '排放总量减少*（%）', '8', '10']], ['1.数字为累计数。']),
      '第10行“排放总量减少*（%）”带有注号“*”，表下却没有这个注。[排放总量减少*（%）]',
    ],
    [
      'a number for a note that is not there',
      indicators([['1', '优良天数（天）', '346', '≥311（AQI）[3]']]),
      '第12行“≥311（AQI）[3]”带有注号“[3]”，表下却没有这个注。[≥311（AQI）[3]]',
    ],
    [
      'a dash for no task beside a target',
      indicators([['1', '排放强度（千克/万元）', '-', '≤0.53']], ['1.“-”表示市级未下达该项任务。']),
      '第16行的注说“-”表示没有下达任务，而第10行“排放强度（千克/万元）”印有“-”，同时印着目标“≤0.53”。[-|≤0.53|-]',
    ],
    [
      'a dash for no present state where the target belongs',
      indicators([['1', '红线面积占比（%）', '52.34', '—']], ['1.“—”表示未考核，无现状数据。']),
      '第16行的注说“—”表示没有现状数据，而第10行“红线面积占比（%）”印有现状“52.34”，“—”印在目标一栏。[52.34|—|—]',
    ],
    [
      'a target that the note lowers and the row keeps',
      indicators([['1', '水质优良比例', '100', '100']], ['1.水质优良比例因断面增加，目标值有所调减。']),
      '第16行的注说“水质优良比例”的目标已经“调减”，而第10行的现状与目标都是100，没有减。[100|调减]',
    ],
  ])('are found: %s', (_, text, expected) => {
    expect(saidOf('note-marks', text)).toEqual([expected]);
  });

  it.each([
    [
      'a mark with its note',
      indicators([['1', '优良天数（天）', '346', '≥330*']], ['*受疫情影响，2020年天数偏多。']),
    ],
    [
      'values of five years in brackets',
      indicators([['1', '能耗下降率（%）', '[8]', '≥[9]']], ['1.带[ ]的为5年累计数。']),
    ],
    [
      'a dash where nothing was asked',
      indicators([['1', '排放强度（千克/万元）', '-', '由市级下达']], ['1.“-”表示未下达。']),
    ],
    [
      'a target that was lowered',
      indicators([['1', '水质优良比例', '100', '95']], ['1.水质优良比例目标值有所调减。']),
    ],
  ])('are left alone: %s', (_, text) => {
    expect(saidOf('note-marks', text)).toEqual([]);
  });
});
