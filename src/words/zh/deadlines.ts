import { lines } from './language.ts';

/** Words of the pages of deadlines. */
export const deadlines = {
  title: '期限',
  /** Of a plan or a year: 期限 · 巫山. */
  titleOf: (value: string) => `期限 · ${value}`,
  description: '各规划把什么任务、什么目标定在何时：逐年排开，早于规划末年的与压在末年的分开，条条回到原句。',
  headline: {
    none: '所收的规划里没有读到印有期限的任务。',
    total: (plans: string, total: string) => `${plans}部规划共印了${total}个期限：`,
    totalOfOne: (plan: string, total: string) => `${plan}印了${total}个期限：`,
    totalInYear: (plans: string, year: string, total: string) =>
      `${year}年到期的有${total}个，出自${plans}部规划：`,
    parts: (before: string, end: string, after: string) =>
      `${before}个早于规划的末年，${end}个就压在末年，${after}个在末年以后。`,
    earliest: (plans: string, when: string, count: string) => `最早到期的是${plans}的${count}个，${when}。`,
    mostBefore: (plans: string, count: string) => `末年之前要交账的，${plans}最多，${count}个`,
    noneBefore: (plans: string) => `；${plans}一个也没有。`,
    stop: '。',
    month: (count: string) => `印到月份的只有${count}个（“年底”算12月）`,
    monthMost: (plan: string, count: string) => `，${plan}占${count}个。`,
  },
  when: (year: string, month: string | null) => (month === null ? `${year}年` : `${year}年${month}月`),
  separator: '、',
  year: (year: string) => `${year}年`,
  count: (count: string) => `${count}个`,
  reach: { before: '早于末年', end: '规划末年', after: '远景' },
  matrix: {
    label: '各规划每年到期的期限',
    plan: '规划',
    total: '合计',
    cell: (plan: string, year: string, count: string) => `${plan}，${year}年：${count}个`,
    all: '全部',
  },
  month: (month: string) => `${month}月`,
  noMonth: '未印月份',
  period: '时段之末',
  filters: { label: '只看一部规划或一年', plan: '规划', year: '年份', all: '全部' },
  lines,
  mark: '○',
  unreviewed: (rule: string, total: string) =>
    rule === total
      ? `这${total}条都由规则读出，未经人核，行末以“○”标出；引用前请看原句。`
      : `${total}条中有${rule}条由规则读出，未经人核，行末以“○”标出。`,
  method:
    '每个印出的时间连同它所管的文字算一个期限，带不带数字都算：“2023年6月底前”记6月，“年底前”记12月，“到2025年”不记月份；“十四五”期间记在时段之末。在讲目标的章节，一个时间管到段末。过去的结果、文件的年号、规划期本身不算。',
  data: '下载：',
  see: {
    label: '另见',
    duties: '谁来做：职责',
    consequences: '做不到会怎样：后果与追责',
    deadlines: '何时到期：期限',
  },
};
