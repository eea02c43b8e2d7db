import { aboutZh } from './about-zh.ts';
import { compareZh } from './compare-zh.ts';
import { searchZh } from './search-zh.ts';
import { parallelsZh } from './parallels-zh.ts';
import { indicatorsZh } from './indicators-zh.ts';
import { topicsZh } from './topics-zh.ts';
import { methodZh } from './method-zh.ts';

const lines = (range: string): string => `第${range}行`;

/** Words of the interface in Chinese. Their shape is the model for every other language. */
export const zh = {
  site: {
    name: '规划对读',
    description: '长江流域生态环境规划的全文、表格与出处：逐段可读、可引、可核对。',
    title: (page: string) => `${page} · 规划对读`,
    skip: '跳到正文',
    home: '首页',
    plans: '规划',
    allPlans: '全部规划',
    movedTo: '这一页在另一个地址',
    about: '关于',
    otherLanguage: 'English',
    otherLanguageLabel: 'English: this page with an English interface',
    navigation: '全站导航',
    footer: '规划文本是公文，逐字照录；本站所加的一切都由文本导出，并注明行号。',
    data: '数据',
    dataFiles: '数据：JSON、CSV、工作簿',
  },
  search: searchZh,
  home: {
    heading: '规划对读',
    introduction: [
      '这里收录长江流域的生态环境规划，全文照录，每一段、表格的每一行都有自己的地址。',
      '读到的每个字都能回到原文的那一行；文本怎样印，这里就怎样显示，有疑处也照录不改。',
    ],
    plans: '所收规划',
    plansNote: '“文本未印”：收到的文本中没有印出这一项，本站不代为补充。',
    ways: {
      label: '其他读法',
      topics: '按主题并排读各规划',
      indicators: '比较各规划的指标，从现状到目标',
      compare: '把整部规划并排通读',
      parallels: '看哪些段落用字相同',
      data: '下载全部数据',
    },
  },
  plan: {
    region: '地区',
    title: '名称',
    issuer: '发文机关',
    documentNumber: '文号',
    issued: '印发日期',
    period: '规划期',
    scope: '范围',
    scopes: { water: '水生态环境', environment: '生态环境（全要素）' },
    notPrinted: '文本未印',
    periodOf: (start: number, end: number, horizon: number | null) =>
      `${String(start)}—${String(end)}年${horizon === null ? '' : `，展望${String(horizon)}年`}`,
    short: {
      issuer: '发文机关',
      characters: '字数',
      chapters: '章',
      sections: '节',
      tables: '表',
      boxes: '专栏',
    },
    facts: '基本情况',
    factsNote: '每一项后面是它在文本中的出处。',
    contents: '内容',
    outline: '目录',
    outlineNote: '右侧数字是标题在文本中的行号。',
    tables: '表格与专栏',
    table: { title: '标题', kind: '类别', rows: '行数', chapter: '所在章', line: '行' },
    tableKinds: {
      indicators: '指标表',
      projects: '项目表',
      policies: '政策表',
      highlights: '亮点表',
      objectives: '目标表',
      box: '专栏',
    },
    counts: {
      chapters: '章',
      sections: '节',
      paragraphs: '段',
      leads: '段首句',
      tables: '表',
      boxes: '专栏',
      rows: '表格行',
      notes: '注',
    },
    lines: '文本行数',
    characters: '印出的字符',
    provenance: '文本来源与状况',
    sha256: 'SHA-256',
    cite: '如何引用',
    citeNote: '引用全文用下面的格式；引用某一段，请到该段，点它的行号，选“复制引文”。',
    reference: 'GB/T 7714',
    bibtex: 'BibTeX',
    read: '从头阅读',
  },
  chapterKinds: { front: '发文与封面', preface: '前言', body: '正文', annex: '附件', back: '版记' },
  chapter: {
    outline: '本规划目录',
    lines: (range: string) => `文本第${range}行`,
    characters: (count: string) => `${count}字`,
    previous: '上一章',
    next: '下一章',
    pages: '前后章',
    notPrinted: '此页标题为本站所加，文本中没有。',
    permalink: (range: string) => `${lines(range)}，本段链接`,
    table: (title: string) => `表格：${title}`,
    colophon: '出处',
    colophonLine: '边上的数字是文本的行号。',
  },
  tools: {
    label: '本段工具',
    copyLink: '复制链接',
    copyQuotation: '复制引文',
    copyReference: '复制',
    copied: '已复制',
    linkCopied: '链接已复制',
    quotationCopied: '引文已复制',
    failed: '浏览器不允许写入剪贴板，请手动复制',
    shortcuts: '启用单键快捷键',
  },
  lines,
  notFound: {
    title: '没有这一页',
    text: '地址可能有误，或所指的段落已随文本更新而改动。可从规划目录进入，或检索全文。',
  },
  method: methodZh,
  topics: topicsZh,
  indicators: indicatorsZh,
  compare: compareZh,
  parallels: parallelsZh,
  about: aboutZh,
};

/** Shape of a dictionary: the same keys in every language. */
export type Words = Widen<typeof zh>;

/** Literal words widened to `string`, functions and nesting kept. */
type Widen<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : T extends readonly (infer Item)[]
      ? readonly Widen<Item>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };
