import { describe, expect, it } from 'vitest';
import { chapter, indicators, saidOf, table } from './said-of.ts';

describe('words of another level', () => {
  it.each([
    [
      'an indicator of the city in a county',
      indicators([['1', '全市年用水总量（亿m3）', '0.567', '0.8']]),
      '第10行的指标“全市年用水总量（亿m3）”冠以“全市”，而这是溪山县的规划，数值写的也是本地的：范围与数值对不上。[全市]',
    ],
    [
      'a measure of its own for the city',
      chapter('把志愿服务纳入全县文明实践，建立完善全市志愿服务体系。'),
      '第3行同一句里既说“全县”又说“全市”：“建立完善全市志愿服务体系”是溪山县自己的措施，范围却写成上一级。[全县|全市]',
    ],
    [
      'a task for counties that it does not have',
      chapter('各区县要实时跟踪规划实施进展。'),
      '第3行写“各区县”，是对下辖区县的要求，而溪山县没有下辖的区县。[各区县]',
    ],
  ])('are found: %s', (_, text, expected) => {
    expect(saidOf('scope-words', text)).toEqual([expected]);
  });

  it.each([
    ['a rank in the city', chapter('水质排名居全市前三，人均水量只有全市平均水平的60%。')],
    [
      'what is done with the city',
      chapter('建立健全全县监测网络，持续配合全市开展遥感监测，按照全市统一要求推进。'),
    ],
    ['a platform of the city', chapter('每年建设5套监测系统，并建设全市遥感检测信息联网平台。')],
    ['neighbours', chapter('与周边区县建立联防联控机制，推动长江沿线区县联动。')],
    ['an indicator that is a share of the city’s', indicators([['1', '用水量占全市比重（%）', '2', '2']])],
  ])('are left alone: %s', (_, text) => {
    expect(saidOf('scope-words', text)).toEqual([]);
  });

  it('are left alone in a city, whose area 全市 is', () => {
    expect(
      saidOf('scope-words', chapter('各区县要建立全市台账。'), { region: '某市', level: 'prefecture' }),
    ).toEqual([]);
  });
});

describe('numbers of headings, boxes, items and rows', () => {
  it.each([
    [
      'a section that is missing',
      '第一章 甲\n第一节 子\n文字。\n第三节 丑\n文字。',
      '第4行的标题编号为“第三节”，而前一个（第2行）是“第一节”：中间缺号。',
    ],
    [
      'a chapter that is there twice',
      '第一章 甲\n文字。\n第二章 乙\n文字。\n第二章 丙\n文字。',
      '第5行的标题编号为“第二章”，而前一个（第3行）是“第二章”：编号重复或倒退。',
    ],
  ])('are found: %s', (_, text, expected) => {
    expect(saidOf('numbering', text).map((said) => said.replace(/\[.*$/, ''))).toEqual([expected]);
  });

  it('are found where a row is missing', () => {
    const text = indicators([
      ['1', '甲（%）', '1', '2'],
      ['3', '乙（%）', '1', '2'],
    ]);
    expect(saidOf('numbering', text)).toEqual([
      '第14行的表中一行编号为“3”，而前一个（第9行）是“1”：中间缺号。[3|1]',
    ]);
  });

  it('are found where a total is numbered like a project', () => {
    const text = table('表1 重点项目表', [
      ['序号', '项目名称', '牵头单位', '总投资'],
      ['1', '甲工程', '县水利局', '20'],
      ['2', '合计', '', '20'],
    ]);
    expect(saidOf('numbering', text)).toEqual([
      '第14行是合计，却编为第2号，与项目连着编；项目实为1个。[2|合计]',
    ]);
  });

  it.each([
    [
      'sections that count anew in each chapter',
      '第一章 甲\n第一节 子\n文字。\n第二章 乙\n第一节 丑\n文字。',
    ],
    ['headings that lost their numbers', '第一章 甲\n 子\n\n文字。\n 丑\n\n文字。'],
    [
      'rows that count in order',
      indicators([
        ['1', '甲（%）', '1', '2'],
        ['2', '乙（%）', '1', '2'],
      ]),
    ],
    [
      'notes of which only the last was typed',
      indicators([['1', '甲（%）', '1', '2']], ['受疫情影响。', '4.“/”表示尚未核定。']),
    ],
  ])('are left alone: %s', (_, text) => {
    expect(saidOf('numbering', text)).toEqual([]);
  });
});

describe('texts under each other’s headings', () => {
  const soil = '开展地下水调查评估。开展地下水污染风险排查。建设地下水监测网络和土壤监测点。';
  const rural = '开展农村污水治理。建设农村管网。完善农业监测网络，减少农业投入品，治理农村垃圾。';
  const box = (first: string, second: string): string =>
    chapter(
      '治理污染。',
      '',
      '\t专栏1 重大工程',
      '',
      `\t（一）土壤与地下水污染防治工程。`,
      '',
      first,
      '',
      '（二）农业农村污染防治工程。',
      '',
      second,
      '',
      '',
    );

  it('are found', () => {
    const [said, ...more] = saidOf('swapped-headings', box(rural, soil));
    expect(more).toEqual([]);
    expect(said).toContain('两段正文正好放反：前者下面说的是“农业”“农村”，后者下面说的是“土壤”“地下水”。');
  });

  it('are left alone where each is under its own', () => {
    expect(saidOf('swapped-headings', box(soil, rural))).toEqual([]);
  });

  it('are left alone where one text has a word of its own heading too', () => {
    expect(saidOf('swapped-headings', box(`${rural}保护土壤。`, soil))).toEqual([]);
  });
});
