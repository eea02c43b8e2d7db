import type { FindingRule } from '../../model/finding.ts';
import type { Basis } from '../../model/basis.ts';
import { lines } from './language.ts';

/** Words of the pages of findings, and of their notes in a chapter. */
export const findings = {
  title: '存疑',
  /** Of one value of a filter: 存疑 · 巫溪. */
  titleOf: (value: string) => `存疑 · ${value}`,
  description: '规划哪里与自己的数字或文字对不上：逐条列出，旁边就是原文。',
  headline: {
    none: '没有查出对不上的地方。',
    total: (total: string) => `共有${total}处对不上。`,
    totalHigh: (total: string, high: string) => `共有${total}处对不上，其中${high}处至少有一个数字是错的。`,
    most: (plans: string, count: string, several: boolean) =>
      `${plans}最多，${several ? '各' : ''}${count}处。`,
    silent: (plans: string, several: boolean) => `${plans}${several ? '都' : ''}没有查出。`,
  },
  separator: '、',
  overview: '各规划的存疑',
  plan: '规划',
  total: '合计',
  all: '合计',
  count: (count: string) => `${count}处`,
  cell: (plan: string, column: string, count: string) => `${plan}，${column}：${count}处`,
  filters: {
    label: '筛选存疑',
    facets: { plan: '规划', severity: '轻重', rule: '规则' },
    clear: '看全部存疑',
  },
  list: '逐条',
  evidence: '原文',
  lines,
  basis: { rule: '由规则查出', reader: '读者指出' } satisfies Record<Basis, string>,
  rules: '规则',
  rulesNote:
    '规则只看文本自身，不查外部资料；拿不准的不报，所以漏报不少。每条都对照原文读过，读过认为不成立的已撤下。“数字必有一错”指两个数字不可能同时为真，错在哪一个，文本里看不出来。',
  explains: {
    sum: '总数与分项相加不相等：行文中“共…其中…”、产业结构的三项占比、表格的合计行、项目的总投资与各项资金来源。四舍五入造成的差不计；没有说明分项列全的，只报超过总数的。',
    'stated-count': '说了几个，紧挨着列出的却不是几个。以“等”结尾的列举可以不列全，只报列多了的。',
    'two-values':
      '同一指标、同一范围、同一年份，两处印了不同的数；或印出的降幅与前后两年的数值不合。小数位数不同而可以互为四舍五入的不报。',
    'looser-target':
      '目标比起点宽松。规划自己在注里作了说明的，列为提请注意。上一个五年的降幅大于下一个五年的，不算放宽。',
    'missed-target':
      '上一期的目标没有达到，表里却写完成，或全文没有提到。哪个方向为好，看比较符与指标的定义；看不出的不报。',
    'dropped-indicator':
      '上一期报告了完成情况的指标，新一期没有再给目标值，也没有用它的降幅作目标。不属于已定义指标的，名称在别处再没有出现才算。',
    'impossible-unit':
      '单位颠倒（每万元的用量印成每单位用量的金额），或与名称所说的量不是一类（数量的变化用“百分点”）。',
    'out-of-scale': '比例超过百分之百、天数超过一年，或人均、万元均一类的数与其他规划相差二十倍以上。',
    'scope-words':
      '把“全市”一类上一级的范围用到本级自己的指标或措施上，或要求自己没有的下辖区县。排名、配合、按上级要求等确指上一级的不报。',
    numbering:
      '标题、专栏、条目、表中各行的编号跳号、重号或中途换名，合计行也编了项目号。转换时丢失编号的不报。',
    'swapped-headings':
      '相邻两段的正文互相放到了对方的标题下：各自没有自己标题独有的词，却屡次出现对方标题独有的词。',
    'cut-off': '句子没有写完、括号或引号缺一半、有单位而没有数字、项目名称末尾缺字。',
    'note-marks': '有注号而没有注；注里对“-”“—”的解释与印有它的那一行不合；注说目标调减而表中并没有减。',
    'printed-twice':
      '字词、标点、并列项、分句连印两遍，或整句在两段正文中一字不差。专栏和表格照例重述正文，不算；带数字的句子不算。',
    'lead-and-support': '同一任务的牵头单位又列在配合单位里，看段末括注和项目表的两栏。',
    'two-spellings': '同一地名、河名写成两样（形近、音近的字，乡与镇），同类文件的标题用字相同而次序不同。',
    'misprinted-code':
      '没有这样的缩写，缩写注在别的名称后面，危险废物代码与名录所列的类别不合，标准号不是这项标准的。',
    'draft-words': '“暂定”“未最终确定”等草稿用语，或改稿时没有删净的动词。条文里作决定的“暂定”不算。',
    'out-of-period':
      '本规划期的台账里，年限从规划起始年之前算起；或书名号里“十四五”的起止年份不对。写明续建的不报。',
    remark: '读者读出来而规则没有查出的，逐条注明。',
  } satisfies Record<FindingRule, string>,
  mark: (note: string) => `† ${note}`,
  markLabel: (note: string, range: string) => `存疑：${lines(range)}，${note}`,
  several: (count: string) => `存疑${count}`,
  ofChapter: '本章存疑',
  ofChapterNote: '本章与别处对不上的地方；点开看各处原文。',
  back: (range: string) => `回到${lines(range)}`,
  details: '对照原文',
};
