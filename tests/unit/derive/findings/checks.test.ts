import { describe, expect, it } from 'vitest';
import type { FindingRule } from '../../../../src/model/finding.ts';
import { foundIn, planOf, tableOf } from './found-in.ts';

/** The findings of a rule in a plan, as their sentences. */
const sentences = (rule: FindingRule, ...texts: readonly string[]): string[] =>
  foundIn(texts)
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message.zh);

/** The targets of the last period and what came of them. */
const lastPeriod = (...rows: readonly (readonly string[])[]): string =>
  tableOf(
    '专栏1 “十三五”规划指标完成情况',
    ['序号', '指标名称', '2020年目标', '2020年实际', '完成情况'],
    ...rows,
  );

/** Baselines and targets of the new plan. */
const newTargets = (...rows: readonly (readonly string[])[]): string =>
  tableOf(
    '专栏2 “十四五”规划主要指标',
    ['序号', '指标名称', '2020年现状', '2025年目标', '指标类型'],
    ...rows,
  );

const projects = (...rows: readonly (readonly string[])[]): string =>
  tableOf('表1 重点项目表', ['序号', '项目名称', '牵头单位', '总投资（万元）'], ...rows);

const funded = (...rows: readonly (readonly string[])[]): string =>
  tableOf(
    '表1 项目台账',
    ['序号', '项目名称', '牵头单位', '总投资', '资金来源', '备注'],
    ['', '', '', '', '财政\n投资', '其他\n投资', ''],
    ...rows,
  );

describe('sums and parts', () => {
  it.each([
    [
      'parts behind 其中 that exceed their total',
      '建成湿地500亩，其中水域面积300亩，陆地面积250亩。',
      '第3行的总数是500亩，分项300亩、250亩相加却是550亩。',
    ],
    [
      'parts that are said to be all and come to less',
      '项目库包括3大类项目共计60个。其中水类项目14个，气类项目37个，土类项目8个。',
      '第3行的总数是60个，分项14个、37个、8个相加却是59个。',
    ],
    [
      'shares that do not make a hundred',
      '三次产业结构由2015年7.2：49.5：43.3调整为9.9:27.6:61.5。',
      '第3行的三项占比9.9:27.6:61.5相加是99，不是100。',
    ],
    [
      'parts in brackets',
      '建成管网1335km（城市管网900km、乡镇管网425km）。',
      '第3行的总数是1335km，分项900km、425km相加却是1325km。',
    ],
  ])('are found: %s', (_, text, expected) => {
    expect(sentences('sum', planOf(text))).toEqual([expected]);
  });

  it.each([
    ['parts that agree', '建成湿地500亩，其中水域面积300亩，陆地面积200亩。'],
    [
      'rounded parts',
      '项目库包括4大类项目，总投资81.83亿元。其中甲类34.70亿元，乙类33.71亿元，丙类12.85亿元，丁类0.56亿元。',
    ],
    ['parts that need not be all', '治理养殖场100家，其中甲乡20家、乙乡30家。'],
    ['a part of a part', '建成污水处理厂9座，其中新建3座，扩建7座（其中乡镇5座）。'],
    ['a bracket that explains', '建成管网1335km（含2座泵站、3座水厂）。'],
    ['shares that are rounded', '三次产业结构为7.2：49.5：43.4。'],
    ['a ratio that is no structure', '产业结构优化，配比为1:2:3。'],
    ['parts in other units', '建成湿地500亩，其中水域300公顷，陆地250公顷。'],
  ])('are left alone: %s', (_, text) => {
    expect(sentences('sum', planOf(text))).toEqual([]);
  });

  it('are found where the total of a table is not the sum of its rows', () => {
    const rows = [
      ['1', '甲工程', '县局', '100'],
      ['2', '乙工程', '县局', '250'],
    ];
    expect(sentences('sum', planOf(projects(...rows, ['', '合计', '', '360'])))).toEqual([
      '《表1 重点项目表》第22行“总投资（万元）”的合计印为360，其下2个数相加却是350，相差10。',
    ]);
    expect(sentences('sum', planOf(projects(...rows, ['', '合计', '', '350'])))).toEqual([]);
  });

  it('are found where the sources of money of a project do not make its investment', () => {
    expect(sentences('sum', planOf(funded(['1', '甲工程', '县局', '100', '60', '30', ''])))).toEqual([
      '第24行的项目总投资为100，各项资金来源（60、30）相加却是90。',
    ]);
    expect(sentences('sum', planOf(funded(['1', '甲工程', '县局', '100', '60', '40', ''])))).toEqual([]);
    expect(sentences('sum', planOf(funded(['1', '甲工程', '县局', '100', '60（市级）', '30', ''])))).toEqual(
      [],
    );
  });
});

describe('a stated count', () => {
  it.each([
    ['政府、企业、公众四大主体共同参与。', '第3行说“四大主体共同参与”，列出的却是3个：政府、企业、公众。'],
    [
      '保护三条生态廊道（东河、西河、南河、北河）。',
      '第3行说“三条生态廊道”，列出的却是4个：东河、西河、南河、北河。',
    ],
    ['“四支”即东河、西河、南河，实施治理。', '第3行说“四支”，列出的却是3个：东河、西河、南河。'],
    [
      '甲镇、乙镇、丙镇等2个镇建成污水处理站。',
      '第3行说“2个镇建成污水处理站”，列出的却是3个：甲镇、乙镇、丙镇。',
    ],
  ])('is found that its list denies: %s', (text, expected) => {
    expect(sentences('stated-count', planOf(text))).toEqual([expected]);
  });

  it.each([
    '政府、企业和公众三大主体共同参与。',
    '“两库”即东水库和西水库，加强治理。',
    '甲镇、乙镇等6个镇建成污水处理站。',
    // The towns are listed, the villages counted.
    '实施甲乡、乙镇3个村农村生活污水治理工程。',
    '东区、西区共计23个乡镇完成治理。',
    '甲村、乙村新建污水处理厂5处，运行良好。',
    '县和县林业局、林场、管护站（含分站）、村两条监测网络运行。',
    '建成堤防50km、14个中小河流重点集镇堤防。',
  ])('is left alone: %s', (text) => {
    expect(sentences('stated-count', planOf(text))).toEqual([]);
  });
});

describe('two values of one measure', () => {
  const row = (actual: string): string =>
    lastPeriod(['1', '城市生活污水集中处理率（%）', '≥95', actual, '完成']);
  const prose = (value: string): string => `2020年，城市生活污水集中处理率达到${value}。`;

  it.each([
    ['an exact value beside a bound that denies it', '91.6%', '≥95', true],
    ['two exact values', '91.6%', '95.2', true],
    ['the same value', '95.2%', '95.2', false],
    ['a rounded value', '95%', '95.2', false],
    ['a value that a bound allows', '95.2%', '≥95', false],
  ])('%s', (_, inProse, inTable, isFound) => {
    const expected = [expect.stringContaining(`“城市生活污水集中处理率”2020年在第3行是${inProse}，在第`)];
    expect(sentences('two-values', planOf(prose(inProse), row(inTable)))).toEqual(isFound ? expected : []);
  });

  it('are no contradiction where they are of other sets or years', () => {
    const other = '2020年，乡镇生活污水集中处理率达到85%。2015年，城市生活污水集中处理率为80%。';
    expect(sentences('two-values', planOf(other, row('95.2')))).toEqual([]);
  });

  it('are found in two sentences about what is no indicator, but not in the lists of two boxes', () => {
    const [one, other] = ['到2025年，建设森林乡村示范点30个。', '到2025年，建设森林乡村示范点35个。'];
    expect(sentences('two-values', planOf(one, other))).toEqual([
      '“森林乡村示范点”2025年在第3行是30个，在第4行却是35个。',
    ]);
    expect(sentences('two-values', planOf(one, one))).toEqual([]);
    expect(sentences('two-values', planOf('到2025年，建设森林乡村示范点30个，其中示范乡村5个。'))).toEqual(
      [],
    );
  });

  it('are found where the figures of a level deny its fall', () => {
    const level = (from: string, to: string): string =>
      `2015年，单位地区生产总值用水量为${from}立方米/万元。2020年，单位地区生产总值用水量为${to}立方米/万元。`;
    const fall = newTargets(['1', '单位GDP水耗下降率（%）', '[29]', '[30]', '约束性']);
    expect(sentences('two-values', planOf(level('80', '85'), fall))).toEqual([
      expect.stringContaining('2015年为80立方米/万元，2020年为85立方米/万元，上升了6.3%'),
    ]);
    expect(sentences('two-values', planOf(level('80', '57'), fall))).toEqual([]);
  });
});

describe('a looser target', () => {
  it('is found in a row, with the lines of both values', () => {
    const text = planOf(newTargets(['1', '森林覆盖率（%）', '69.7', '68', '约束性']));
    expect(sentences('looser-target', text)).toEqual([
      '“森林覆盖率”2020年为69.7%（第12行），2025年的目标却是68%（第13行），比现状宽松。',
    ]);
  });

  it.each([
    ['a target that holds', ['1', '森林覆盖率（%）', '69.7', '69.7', '约束性']],
    ['a fall that is smaller than the last one', ['1', '单位GDP水耗下降率（%）', '[29]', '[15]', '约束性']],
  ])('is none: %s', (_, row) => {
    expect(sentences('looser-target', planOf(newTargets(row)))).toEqual([]);
  });
});

describe('a missed target', () => {
  it('is high where the table says that it was met', () => {
    const [finding] = foundIn([planOf(lastPeriod(['1', '森林覆盖率（%）', '≥70', '69.7', '完成']))]);
    expect(finding).toMatchObject({
      rule: 'missed-target',
      severity: 'high',
      message: {
        zh: '第13行“森林覆盖率”2020年的目标是≥70%，实际为69.7%，没有达到，表中却写“完成”。',
        en: 'The target for “森林覆盖率” in 2020 was ≥70%, the result 69.7% (line 13); it was missed, but the table says “完成”.',
      },
    });
  });

  const missed = tableOf(
    '专栏1 “十三五”规划指标',
    ['序号', '指标名称', '2020年目标', '2020年实际'],
    ['1', '森林覆盖率（%）', '≥70', '69.7'],
  );
  it('is found where nothing in the plan mentions it', () => {
    expect(sentences('missed-target', planOf('各项目标任务圆满完成。', missed))).toEqual([
      '第13行“森林覆盖率”2020年的目标是≥70%，实际为69.7%，没有达到；文中没有提及，第3行说“目标任务圆满完成”。',
    ]);
  });

  it.each([
    ['that is admitted', planOf('森林覆盖率指标尚未完成。', missed)],
    ['that was met', planOf(lastPeriod(['1', '森林覆盖率（%）', '≥70', '70', '完成']))],
    ['that is a ceiling', planOf(lastPeriod(['1', '单位GDP用水量（立方米/万元）', '≤60', '55', '完成']))],
    ['that is a larger fall', planOf(lastPeriod(['1', '细颗粒物年均浓度降低（%）', '13', '27.1', '完成']))],
    ['whose better side nobody knows', planOf(lastPeriod(['1', '某某总量（个）', '100', '98', '完成']))],
  ])('is none %s', (_, text) => {
    expect(sentences('missed-target', text)).toEqual([]);
  });
});

describe('a dropped indicator', () => {
  const reported = lastPeriod(
    ['1', '森林覆盖率（%）', '≥60', '61', '完成'],
    ['2', '森林蓄积量（万立方米）', '740', '970', '完成'],
  );
  const kept = newTargets(['1', '地表水水质优良比例（%）', '100', '100', '约束性']);

  it('is found where the new plan sets no target for it', () => {
    expect(sentences('dropped-indicator', planOf(reported, kept))).toEqual([
      expect.stringMatching(/有2项没有再给出2025年的目标值：森林覆盖率；森林蓄积量。$/u),
    ]);
  });

  it('is none where a target stands in running text', () => {
    const text = planOf('到2025年，森林覆盖率达到62%，森林蓄积量达到120万立方米。', reported, kept);
    expect(sentences('dropped-indicator', text)).toEqual([]);
  });

  it('is one that is named again without a value', () => {
    const text = planOf('到2025年，森林覆盖率达到62%。森林蓄积量稳步增长。', reported, kept);
    expect(sentences('dropped-indicator', text)).toEqual([expect.stringContaining('：森林蓄积量。')]);
  });

  it('is none where the plan sets no targets in a table', () => {
    expect(sentences('dropped-indicator', planOf(reported))).toEqual([]);
  });
});

describe('an impossible unit', () => {
  it.each([
    ['单位GDP能耗为0.369万元/吨标准煤。', '分子与分母颠倒了'],
    ['2020年，农药施用量比2015年下降9个百分点。', '“个百分点”是比例之差的单位'],
    ['新建管网总长200亩。', '“管网总长”说的是长度'],
  ])('is found: %s', (text, expected) => {
    expect(sentences('impossible-unit', planOf(text))).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    '单位GDP能耗为2.7吨标准煤/万元。',
    '2020年，农药施用量比2015年下降9%。',
    '生态保护红线管控面积占全区幅员面积21.44%。',
    '农田灌溉水利用率提高3个百分点。',
    '万元地区生产总值用水量为76.33立方米。',
  ])('is none: %s', (text) => {
    expect(sentences('impossible-unit', planOf(text))).toEqual([]);
  });
});

describe('a value out of scale', () => {
  const intensity = (value: string): string =>
    planOf(lastPeriod(['1', '二氧化碳排放强度（千克/万元）', '≤200', value, '完成']));

  it('is found above what is possible', () => {
    expect(sentences('out-of-scale', planOf('2020年，森林覆盖率达到697%。'))).toEqual([
      '第3行“森林覆盖率”印为697%，超过了可能的上限100%。',
    ]);
    expect(sentences('out-of-scale', planOf('2020年，工业产值增长率达到120%。'))).toEqual([]);
  });

  it('is found where other plans print something of another order', () => {
    expect(sentences('out-of-scale', intensity('112.8'), intensity('0.53'))).toHaveLength(2);
    expect(sentences('out-of-scale', intensity('112.8'), intensity('90'))).toEqual([]);
  });
});
