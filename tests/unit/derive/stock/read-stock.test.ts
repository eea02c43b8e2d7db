import { describe, expect, it } from 'vitest';
import { lastAct } from '../../../../scripts/derive/stock/last-act.ts';
import { readStock } from '../../../../scripts/derive/stock/read-stock.ts';
import { readStatements } from '../../../../scripts/derive/statements/read-statements.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import type { StatementRecord } from '../../../../src/model/statement.ts';
import { grammar, period } from '../statements/vocabulary.ts';

const words = readVocabulary(projectRoot, 'stock');
const units = readVocabulary(projectRoot, 'units');

/** What is read of a paragraph under a heading, as: works state value unit, and `part` of a total. */
function stockOf(text: string, heading = '重点任务'): string[] {
  const statements = readStatements(
    { text, above: [{ heading, paragraphs: [] }], isBox: false },
    grammar,
    period,
  ).map(
    ({ start, end, quote, ...read }, index) =>
      ({
        ...read,
        ...{ id: `q${String(index)}`, plan: 'east', basis: 'rule' },
        source: { plan: 'east', line: 1, lineEnd: 1, block: 'p1', url: '/x/', quote, start, end },
      }) as unknown as StatementRecord,
  );
  return readStock(statements, () => text, words, units, 'text.txt').map(
    ({ asset, state, value, unit, partOf }) =>
      [asset, state, value, unit, ...(partOf === null ? [] : ['part'])].join(' '),
  );
}

describe('what exists and what is to be built', () => {
  it.each([
    ['新增污水处理能力2450 m3/d。', ['sewage-capacity added 0.245 万吨/日']],
    ['改造污水管网30公里，新建污水管网12km。', ['sewers renewed 30 千米', 'sewers added 12 千米']],
    ['建设改造城镇污水管网5500公里以上。', ['sewers added-or-renewed 5500 千米']],
    ['城镇生活污泥处理规模达到100t/d。', ['sludge-capacity level 100 吨/日']],
    ['东城污水处理厂配套主管网47km。', ['sewers added 47 千米']],
    ['全市新增再生水生产能力约8万吨/日。', ['reclaimed-capacity added 8 万吨/日']],
  ])('%s', (text, expected) => {
    expect(stockOf(text)).toEqual(expected);
  });

  it('tells the parts of a total, so that a sum counts them once', () => {
    const text = '全市已建成配套污水管网约1335km（城市污水管网约900km、乡镇污水管网约435km）。';
    expect(stockOf(text, '工作成效')).toEqual([
      'sewers existing 1335 千米',
      'sewers existing 900 千米 part',
      'sewers existing 435 千米 part',
    ]);
  });

  it.each([
    [
      'what was built in the last period, which says nothing of the whole',
      '完成7个乡镇污水管网建设51.3千米。',
      '工作成效',
    ],
    ['a size class', '对日处理规模100吨/日以上的污水处理站加强监管。', '重点任务'],
    ['pipes of drinking water', '新建供水管网20公里。', '重点任务'],
    ['a share', '污水处理率达到95%。', '重点任务'],
  ])('leaves out %s', (_, text, heading) => {
    expect(stockOf(text, heading)).toEqual([]);
  });
});

describe('the act that is named last', () => {
  it.each([
    ['已建成8座，新增', 'added'],
    ['新建管网，改造', 'renewed'],
    ['加快建设改造', 'added-or-renewed'],
    ['全市已建成', 'existing'],
    ['管网', null],
  ])('in %s is %s', (text, act) => {
    expect(lastAct(text, words.acts)).toBe(act);
  });
});
