import { derivePlan } from '../../../../scripts/derive/derive-plan.ts';
import type { CheckedCorpus, CheckedPlan } from '../../../../scripts/derive/findings/check.ts';
import { textChecks } from '../../../../scripts/derive/findings/text-checks.ts';
import type { FindingRule } from '../../../../src/model/finding.ts';
import type { RegionLevel } from '../../../../src/model/plan.ts';
import { inputOf, words } from '../../../pipeline/fixture.ts';

/** What a test says of a plan besides its text. */
interface Told {
  readonly region?: string;
  readonly level?: RegionLevel;
}

/** A plan that has only a text, as the checks on wording see it. */
function checkedPlan(
  text: string,
  plan: string,
  order: number,
  { region = '溪山县', level = 'county' }: Told,
): CheckedPlan {
  const input = inputOf(text, { plan });
  const { records } = derivePlan(input, words);
  const { outline, blocks, tables } = records;
  const name = { zh: region, en: region, level, province: '某省' };
  const short = region.replace(/[县区市]$/, '');
  const facts = { ...input.facts, order, region: name, shortTitle: { zh: short, en: short } };
  return {
    ...{ plan, facts, lines: input.source.lines, outline, blocks, tables },
    ...{ statements: [], observations: [], ambitions: [], outcomes: [] },
  };
}

/**
 * What the checks of a rule on wording say of a text, in Chinese, each with the words that they mark in brackets behind it.
 *
 * @param neighbour the text of a second plan, of 河谷县
 */
export function saidOf(rule: FindingRule, text: string, told: Told = {}, neighbour?: string): string[] {
  const plan = checkedPlan(text, 'a', 1, told);
  const plans =
    neighbour === undefined ? [plan] : [plan, checkedPlan(neighbour, 'b', 2, { region: '河谷县' })];
  // The checks on wording use nothing else of a corpus.
  const corpus = { plans, textWords: words.findingTexts } as unknown as CheckedCorpus;
  return textChecks
    .filter((check) => check.rule === rule)
    .flatMap((check) => check.run(plan, corpus))
    .map(({ message, evidence }) => `${message.zh}[${evidence.flatMap(({ marked }) => marked).join('|')}]`);
}

/** A chapter and a section around paragraphs; the first of them is line 3. */
export const chapter = (...paragraphs: readonly string[]): string =>
  ['第一章 任务', '第一节 治理', ...paragraphs].join('\n');

/** A table as received: a cell a line, each behind a tab, a blank line behind each row. */
export const table = (
  title: string,
  rows: readonly (readonly string[])[],
  notes: readonly string[] = [],
): string =>
  [
    ...['第一章 任务', '第一节 指标', title],
    ...rows.map((cells) => `${cells.map((cell) => `\t${cell}`).join('\n')}\n`),
    ...['', ...(notes.length > 0 ? ['注：', ...notes] : []), '第二节 以后', '以后再说。'],
  ].join('\n');

/** A table of indicators with their present state and target. */
export const indicators = (rows: readonly (readonly string[])[], notes: readonly string[] = []): string =>
  table('专栏1 “十四五”主要指标', [['序号', '指标名称', '2020年现状', '2025年目标'], ...rows], notes);

/** A ledger of projects. */
export const projects = (...rows: readonly (readonly string[])[]): string =>
  table('表1 “十四五”重点项目表', [
    ['序号', '项目名称', '建设内容', '牵头单位', '配合单位', '建设年限', '备注'],
    ...rows,
  ]);
