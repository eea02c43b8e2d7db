import { lines } from './language.ts';

/** Words of the pages on what happens to those who fail. */
export const consequences = {
  title: '后果与追责',
  titleOf: (plan: string) => `后果与追责 · ${plan}`,
  description:
    '完不成任务、违了法会怎样：约谈、限批、追责、处罚、查处，落在谁身上，各规划写了几处，没写的也列出。',
  headline: {
    none: '所收的规划里没有读到写明后果的话。',
    total: (plans: string, total: string, core: string) =>
      `${plans}部规划共有${total}处写到失责或违法会怎样，其中${core}处写明处置，其余是一般的执法与清理。`,
    totalOfOne: (plan: string, total: string, core: string) =>
      `${plan}有${total}处写到失责或违法会怎样，其中${core}处写明处置，其余是一般的执法与清理。`,
    who: (polluters: string, share: string, governments: string, officials: string) =>
      `${share}落在排污者与违法者身上（${polluters}处）；落在政府与部门身上的${governments}处，官员${officials}处。`,
    measure: (measure: string, plans: string, none: string) =>
      `写到${measure}的有${plans}；${none}一处也没有。`,
    measureInAll: (measure: string) => `每部都写到${measure}。`,
    silent: (plans: string) => `${plans}没有一处写明政府或部门做不到会怎样。`,
  },
  separator: '、',
  matrix: {
    label: '各规划写到的措施，按落在谁身上分',
    measure: '措施',
    total: '合计',
    cell: (who: string, measure: string, plan: string, count: string) =>
      `${who}，${measure}，${plan}：${count}处`,
  },
  filters: { label: '只看一部规划', plan: '规划', all: '全部' },
  count: (count: string) => `${count}处`,
  trigger: '因',
  lines,
  mark: '○',
  unreviewed: (rule: string, total: string) =>
    rule === total
      ? `这${total}处都由规则读出，未经人核，行末以“○”标出；引用前请看原句。`
      : `${total}处中有${rule}处由规则读出，未经人核，行末以“○”标出。`,
  method:
    '一句话写到几种措施，就列在每种措施之下。“处置”是对失责者、违法者指名的处置；“一般执法”是打击、清理、淘汰、不予审批一类，或只讲责任而没说由谁追究。只说考核、督察而没说结果的，以及禁令，不算。回顾与现状不算；表格里的话也算。',
  data: '下载：',
};
