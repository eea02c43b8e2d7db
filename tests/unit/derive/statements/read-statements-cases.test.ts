import { describe, expect, it } from 'vitest';
import { readStatements, type ReadStatement } from '../../../../scripts/derive/statements/read-statements.ts';
import { grammar, period } from './vocabulary.ts';

/** A statement in a line: 用水总量 | 0.8亿立方米以内 | <= 0.8 亿立方米 | 2025 | target rate shall. */
function told({ subject, raw, comparator, value, unit, year, time, kind, strength }: ReadStatement): string {
  return [
    subject,
    raw,
    [comparator ?? '·', value ?? '·', unit ?? '·'].join(' '),
    year ?? '·',
    [time, kind, strength ?? '·'].join(' '),
  ].join(' | ');
}

// Sentences of the kinds that plans print, none of them from a plan of the corpus.
const cases: readonly (readonly [sentence: string, ...statements: readonly string[]])[] = [
  [
    '“十四五”期间，力争新建城市污水处理厂3座，新增污水处理能力5.5万吨/日。',
    '城市污水处理厂 | 3座 | · 3 座 | 2025 | target quantity encourage',
    '污水处理能力 | 5.5万吨/日 | · 5.5 万吨/日 | 2025 | target quantity shall',
  ],
  [
    '全市共有规模化养殖场一百二十家，粪污综合利用率达到八成以上。',
    '全市规模化养殖场 | 一百二十家 | · 120 家 | · | target quantity shall',
    '粪污综合利用率 | 八成以上 | >= 8 成 | · | target rate shall',
  ],
  [
    '到2025年，城市、县城生活污水处理率分别达到98%、95%。',
    '城市生活污水处理率 | 98% | = 98 % | 2025 | target rate shall',
    '县城生活污水处理率 | 95% | = 95 % | 2025 | target rate shall',
  ],
  [
    '到2025年，氮氧化物、氨氮减排量分别为1.3万吨、0.12万吨以上。',
    '氮氧化物减排量 | 1.3万吨 | >= 1.3 万吨 | 2025 | target quantity shall',
    '氨氮减排量 | 0.12万吨以上 | >= 0.12 万吨 | 2025 | target quantity shall',
  ],
  [
    '到2025年，50平方公里以上建设用地面积达到海绵城市建设要求，新增泵排能力70立方米/秒。',
    '建设用地面积 | 50平方公里以上 | >= 50 平方公里 | 2025 | target quantity shall',
    '泵排能力 | 70立方米/秒 | · 70 立方米/秒 | 2025 | target quantity shall',
  ],
  ['丘陵占总面积的65.6%。', '丘陵占总面积 | 65.6% | = 65.6 % | · | target rate shall'],
  [
    '建设雨污分流管网约120公里、提升泵站两座。',
    '雨污分流管网 | 约120公里 | ~ 120 公里 | · | target quantity shall',
    '提升泵站 | 两座 | · 2 座 | · | target quantity shall',
  ],
  [
    '全县5个国控断面水质均达到Ⅲ类及以上，无劣Ⅴ类断面。',
    '全县国控断面水质 | Ⅲ类及以上 | <= 3 类 | · | target class shall',
    '断面 | 无劣Ⅴ类断面 | · · · | · | target class shall',
  ],
  ['12369环保举报热线24小时畅通。'],
  ['深入实施“11223”工程，打造“一核两翼三带”格局。'],
  [
    '到2024年，完成20—30个行政村环境整治。',
    '行政村环境整治 | 20—30个 | · 20 个 | 2024 | target quantity shall',
  ],
  [
    '2020年，全县地表水优良比例100%，较2015年提高12.5个百分点。',
    '全县地表水优良比例 | 100% | = 100 % | 2020 | past rate ·',
    '全县地表水优良比例 | 12.5个百分点 | = 12.5 个百分点 | 2020 | past rate ·',
  ],
  [
    '现有尾矿库12座，其中3座存在环境风险。',
    '尾矿库 | 12座 | · 12 座 | · | present quantity ·',
    '尾矿库 | 3座 | · 3 座 | · | present quantity ·',
  ],
  [
    '确保到2025年河湖水域面积占比不低于5%，岸线自然化率达到80%。',
    '河湖水域面积占比 | 不低于5% | >= 5 % | 2025 | target rate must',
    '岸线自然化率 | 80% | = 80 % | 2025 | target rate shall',
  ],
  ['超过1000吨的船舶须配备污水收集装置。', '船舶 | 超过1000吨 | >= 1000 吨 | · | norm quantity must'],
  [
    '畜禽养殖规模达到500头以上的养殖场全部配套粪污处理设施。',
    '畜禽养殖规模 | 500头以上 | >= 500 头 | · | norm quantity shall',
  ],
  [
    '在城区周边20公里范围内，禁止新建锅炉；20蒸吨/小时以下燃煤锅炉全部淘汰。',
    '城区周边 | 20公里范围内 | <= 20 公里 | · | norm quantity shall',
    '燃煤锅炉 | 20蒸吨/小时以下 | <= 20 蒸吨/小时 | · | norm quantity shall',
  ],
  [
    '在2022年12月31日前完成全部52个排污口整治任务。',
    '排污口整治 | 52个 | · 52 个 | 2022 | target quantity shall',
  ],
  [
    '土壤环境质量监测点位由120个增加到180个。',
    '土壤环境质量监测点位 | 120个 | · 120 个 | · | target quantity shall',
    '土壤环境质量监测点位 | 180个 | = 180 个 | · | target quantity shall',
  ],
  [
    '严格落实生态保护红线面积不减少、性质不改变。',
    '生态保护红线面积 | 不减少 | >= · · | · | target rate shall',
  ],
  [
    '推广测土配方施肥面积50万亩次，绿色防控覆盖率55%。',
    '测土配方施肥面积 | 50万亩次 | · 50 万亩次 | · | target quantity shall',
    '绿色防控覆盖率 | 55% | = 55 % | · | target rate shall',
  ],
];

describe('a sentence of a plan', () => {
  it.each(cases)('states what it says, and no more: %s', (text, ...expected) => {
    const passage = { text, above: [{ heading: '重点任务', paragraphs: [] }], isBox: false };
    expect(readStatements(passage, grammar, period).map(told)).toEqual(expected);
  });
});
