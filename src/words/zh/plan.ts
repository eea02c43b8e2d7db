import { lines } from './language.ts';

/** Words of the pages of plans and chapters. */
export const plan = {
  region: '地区',
  /** A region and the province that it is in, which has a name in Chinese only. */
  regionIn: (region: string, province: string | null) =>
    province === null ? region : `${region}（${province}）`,
  title: '名称',
  issuer: '发文机关',
  documentNumber: '文号',
  issued: '印发日期',
  period: '规划期',
  scope: '范围',
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
};

export const chapter = {
  outline: '本规划目录',
  lines: (range: string) => `文本${lines(range)}`,
  characters: (count: string) => `${count}字`,
  previous: '上一章',
  next: '下一章',
  pages: '前后章',
  notPrinted: '此页标题为本站所加，文本中没有。',
  permalink: (range: string) => `${lines(range)}，本段链接`,
  table: (title: string) => `表格：${title}`,
  colophon: '出处',
  colophonLine: '边上的数字是文本的行号。',
};

/** Tools of a block. */
export const tools = {
  label: '本段工具',
  copyLink: '复制链接',
  copyQuotation: '复制引文',
  copyReference: '复制',
  copied: '已复制',
  linkCopied: '链接已复制',
  quotationCopied: '引文已复制',
  failed: '浏览器不允许写入剪贴板，请手动复制',
  shortcuts: '启用单键快捷键',
};
