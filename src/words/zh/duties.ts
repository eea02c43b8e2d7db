import { lines } from './language.ts';

/** Words of the pages on who leads and who supports a task. */
export const duties = {
  title: '职责',
  titleOf: (plan: string) => `职责 · ${plan}`,
  description: '谁牵头、谁配合哪项任务：行动方案的分工括注与各县台账所印的单位，逐条回到原文。',
  headline: {
    none: '所收的规划里没有读到分工。',
    notes: (plan: string, notes: string, agencies: string) =>
      `${plan}的${notes}条分工括注点了${agencies}个单位：`,
    most: (names: string, lead: string, tasks: string) => `${names}牵头最多，${tasks}项里有${lead}项。`,
    onlySupport: (count: string, names: string) => `从不牵头、只配合的有${count}个：${names}。`,
    shared: (count: string) => `${count}项只写“按职责分工负责”，没有谁牵头。`,
    both: (agency: string, task: string) => `${agency}在“${task}”一项里既牵头又配合。`,
    ledgers: (plans: string) => `${plans}把牵头与配合单位印在台账里。`,
    ledger: (plan: string, rows: string, agencies: string) =>
      `${plan}的台账有${rows}行印了单位，共${agencies}个：`,
    silent: (plans: string) => `${plans}没有印出任何一项由谁牵头。`,
  },
  separator: '、',
  roles: { lead: '牵头', shared: '分工负责', support: '配合' },
  origins: { duties: '分工括注', projects: '项目', policies: '政策', highlights: '亮点' },
  overview: {
    label: '各规划的分工',
    plan: '规划',
    notes: '分工括注',
    rows: '印了单位的台账行',
    agencies: '单位',
    most: '牵头最多',
  },
  matrix: {
    label: (plan: string) => `${plan}：单位与任务`,
    agency: '单位',
    task: (number: string, task: string) => `第${number}项：${task}`,
    cell: (agency: string, role: string, task: string) => `${agency}，${role}：${task}`,
  },
  tasks: '逐项',
  agencies: '逐个单位',
  columns: { number: '序', task: '任务', leads: '牵头或负责', supports: '配合', note: '原文' },
  /** An agency as plans print it, or by our name for it in another language. */
  agency: (names: { readonly printed: string; readonly en: string | null }): string => names.printed,
  etc: '等',
  nobody: '未印',
  rest: (rest: string) => `另注：${rest}`,
  modes: '方式',
  filters: { label: '只看一部规划', plan: '规划', all: '全部' },
  count: (count: string) => `${count}项`,
  lines,
  mark: '○',
  unreviewed: (rule: string, total: string) =>
    rule === total
      ? `这${total}条括注由规则读出，未经人定，以“○”标出；单位与原文逐条核对过，缩写归入全称，照印的写法见数据。`
      : `${total}条括注中有${rule}条由规则读出，未经人定，以“○”标出。`,
  method:
    '括注里“牵头”“按职责分工牵头”算牵头；“按职责分工负责”算分工负责，各管一块，没有谁牵头；只有一家“负责”的也算牵头。“等部门”表示名单没有列全，照留。台账一格并给几行的，每行都算。任务取段首句；没有段首句的取节题。',
  data: '下载：',
};
