/** Words of the frame of every page. */
export const site = {
  name: '规划对读',
  description: '长江流域生态环境规划的全文、表格与出处：逐段可读、可引、可核对。',
  title: (page: string) => `${page} · 规划对读`,
  skip: '跳到正文',
  home: '首页',
  plans: '规划',
  allPlans: '全部规划',
  evidence: '证据',
  movedTo: '这一页在另一个地址',
  about: '关于',
  navigation: '全站导航',
  footer: '规划文本是公文，逐字照录；本站所加的一切都由文本导出，并注明行号。',
  data: '数据',
  dataFiles: '数据：JSON、CSV、工作簿',
};

export const home = {
  heading: '规划对读',
  introduction: [
    '这里收录长江流域的生态环境规划，全文照录，每一段、表格的每一行都有自己的地址。',
    '读到的每个字都能回到原文的那一行；文本怎样印，这里就怎样显示，有疑处也照录不改。',
  ],
  plans: '所收规划',
  plansNote: '“文本未印”：收到的文本中没有印出这一项，本站不代为补充。',
  ways: {
    label: '其他读法',
    questions: '先看十个问题的答案',
    topics: '按主题并排读各规划',
    indicators: '比较各规划的指标，从现状到目标',
    commitments: '看各规划承诺了多少、到何时、措辞多硬',
    projects: '看钱花在哪里、谁出钱、谁牵头',
    deadlines: '看哪些任务何时到期',
    duties: '看谁牵头、谁配合哪项任务',
    consequences: '看做不到、违了法会怎样',
    findings: '看规划哪里与自己的数字对不上',
    cascade: '看市级的任务到了区县是加严、照应还是未见',
    rivers: '顺着河流看上下游各要求哪一类水',
    compare: '把整部规划并排通读',
    parallels: '看哪些段落用字相同',
    data: '下载全部数据',
  },
};

export const notFound = {
  title: '没有这一页',
  text: '地址可能有误，或所指的段落已随文本更新而改动。可从规划目录进入，或检索全文。',
};
