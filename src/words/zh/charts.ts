import { directions, roles, signs, statuses } from './enumerations.ts';
import { language } from './language.ts';

/** Words in the chart of an indicator. Printed values stay as printed, in both languages. */
export const charts = {
  title: (name: string, unit: string | null) => (unit === null ? name : `${name}（${unit}）`),
  roles,
  marks: {
    baseline: `${roles.baseline}（空心）`,
    target: `${roles.target}（实心）`,
    actual: `${roles.actual}（空心带点）`,
  },
  directions,
  /** Classes of water quality run the other way: Ⅰ is the best. */
  classDirection: 'Ⅰ类最好',
  classTick: (numeral: string) => `${numeral}类`,
  openRange: '箭头：≥、≤ 所许的一侧',
  relaxLine: '虚线：放宽',
  /** The value at its mark. */
  valueAt: (year: number | null, role: string, value: string) =>
    year === null ? `${role} ${value}` : `${year}年 ${value}`,
  /** The value where it has no place on the scale. */
  valueOf: (year: number | null, role: string, value: string) =>
    `${year === null ? '' : `${year}年`}${role}：${value}`,
  withUnit: (value: string, unit: string) => `${value}（${unit}）`,
  /** A dash or the like in the cell, without a note that explains it. */
  noValue: '无数据',
  withRaw: (status: string, raw: string) => `${status}，原文“${raw}”`,
  statuses,
  /** What a sign adds to the words of the target. */
  signs,
  prose: language.inChart,
  betweenSentences: language.betweenSentences,
  noBaseline: '现状：文本未印',
  startElsewhere: '同口径现状：文本未印',
  /** Where no plan prints a start: said once, not in every row. */
  noBaselines: '各规划均未印现状值',
  silent: (reason: string) => `未给出：${reason}`,
  silentMark: '未给出数值',
  heldMark: '双圈：现状与目标相同',
  logarithmic: '对数刻度',
  historyOnly: '只有往期数值',
  history: (reason: string) => `只有往期数值：${reason}`,
  nothing: '本规划期没有可以并列的数值。',
  apart: '口径不同，不与上列比较',
  /** Where there is nothing above to compare. */
  apartAlone: '口径各不相同，不作比较',
  caveat: (plan: string, reason: string) => `† ${plan}：${reason}`,
  cumulative: '[ ] 内为五年累计数。',
  cumulativeOf: (plans: readonly string[]) => `${plans.join('、')}：五年累计数，原文未加 [ ]。`,
  note: (plan: string, note: string) => `${plan}：${note}`,
  source: (plans: readonly string[]) => `资料来源：${plans.join('、')}的规划；规划对读`,
  joined: (first: string, second: string) => `${first} → ${second}`,
  remark: (value: string, remark: string) => `${value}，${remark}`,
  description: {
    lead: (title: string, direction: string) =>
      `${title}：各规划的现状与目标${direction === '' ? '' : `，${direction}`}。`,
    empty: (title: string) => `${title}。`,
    row: (plan: string, label: string | null, parts: readonly string[]) =>
      `${plan}${label === null ? '' : `（${label}）`}：${parts.join('；')}。`,
    reason: (reason: string) => reason,
    caveat: (reason: string) => `比较时须注意：${reason}`,
    apart: (reason: string) => `口径不同，不与其他规划比较：${reason}`,
  },
};
