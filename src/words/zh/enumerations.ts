import type { AmbitionSign } from '../../model/ambition.ts';
import type { BlockKind } from '../../model/block.ts';
import type { ConsequenceStrength, ConsequenceWho } from '../../model/consequence.ts';
import type { DeadlineKind } from '../../model/deadline.ts';
import type { DutyMode } from '../../model/duty.ts';
import type { FindingRule, Severity } from '../../model/finding.ts';
import type { Direction, Verdict } from '../../model/indicator.ts';
import type { IndicatorType, ObservationRole, ObservationStatus } from '../../model/observation.ts';
import type { ChapterKind } from '../../model/outline.ts';
import type { Difference, ParallelRecord } from '../../model/parallel.ts';
import type { PlanRecord } from '../../model/plan.ts';
import type { Basis } from '../../model/basis.ts';
import type {
  StatementComparator,
  StatementKind,
  StatementStrength,
  StatementTime,
  YearBasis,
} from '../../model/statement.ts';
import type { TableKind } from '../../model/table.ts';

// Names of the values of every enumeration in the data, once: tables, charts, filters and exports use the same.
// Each is exported by itself too, so that the script of a chart carries only those that it uses.

/** What a plan is about. */
export const scopes = { water: '水生态环境', environment: '生态环境（全要素）' } satisfies Record<
  PlanRecord['scope'],
  string
>;
export const chapterKinds = {
  front: '发文与封面',
  preface: '前言',
  body: '正文',
  annex: '附件',
  back: '版记',
} satisfies Record<ChapterKind, string>;
/** Chapters without a number, for the head of narrow columns. */
export const chapterMarks = { front: '封面', preface: '前言', back: '版记' } satisfies Partial<
  Record<ChapterKind, string>
>;
/** Kinds of blocks, as the search tells them apart: headings too, and paragraphs in a box. */
export const blockKinds = {
  heading: '标题',
  paragraph: '正文段',
  box: '专栏段',
  row: '表格行',
  note: '注',
  caption: '表题',
  title: '题名',
  signature: '落款',
} satisfies Record<BlockKind | 'heading' | 'box', string>;
export const tableKinds = {
  indicators: '指标表',
  projects: '项目表',
  policies: '政策表',
  highlights: '亮点表',
  objectives: '目标表',
  box: '专栏',
} satisfies Record<TableKind, string>;
export const roles = { baseline: '现状', target: '目标', actual: '完成' } satisfies Record<
  ObservationRole,
  string
>;
export const statuses = {
  number: '数字',
  class: '类别',
  qualified: '带限定的数字',
  delegated: '由上级下达',
  'not-assessed': '未考核',
  'not-audited': '未核定',
  merged: '与他行合为一格',
  text: '文字表述',
  absent: '文本未印',
} satisfies Record<ObservationStatus, string>;
/** How binding an indicator is. */
export const types = { 约束性: '约束性', 预期性: '预期性', 参考性: '参考性' } satisfies Record<
  IndicatorType,
  string
>;
/** Which way is better; nothing where neither is, by itself. */
export const directions = { higher: '越高越好', lower: '越低越好', none: '' } satisfies Record<
  Direction,
  string
>;
/** What a target is, beside its baseline. */
export const signs = {
  improve: '提高要求',
  hold: '保持',
  relax: '放宽',
  delegated: '以上级下达为准',
  'no-baseline': '无现状值',
  'not-comparable': '与现状不可比',
} satisfies Record<AmbitionSign, string>;
/** How far a plan's values compare with those of the others. */
export const verdicts = {
  comparable: '可比',
  'with-caveat': '可比，口径有别',
  'not-comparable': '不可比',
} satisfies Record<Verdict, string>;
export const parallelKinds = { verbatim: '逐字相同', adapted: '改写' } satisfies Record<
  ParallelRecord['kind'],
  string
>;
/** In what parallel passages differ. */
export const differences = {
  year: '年份',
  number: '数字',
  actor: '主体或地域',
  wording: '用字',
} satisfies Record<Difference, string>;

/** What a statement says of its value. */
export const comparators = {
  '=': '等于',
  '>=': '不少于',
  '<=': '不多于',
  '~': '约',
} satisfies Record<StatementComparator, string>;
export const statementKinds = {
  rate: '水平',
  quantity: '数量',
  class: '水质类别',
  money: '金额',
} satisfies Record<StatementKind, string>;
export const statementTimes = {
  target: '目标',
  past: '已有的结果',
  present: '现状',
  norm: '长期界限',
} satisfies Record<StatementTime, string>;
/** How firmly a statement is worded, by the words that plans use for it. */
export const strengths = {
  must: '必须',
  shall: '应当',
  will: '推进',
  encourage: '力争',
} satisfies Record<StatementStrength, string>;
/** Where the year of a statement is printed. */
export const yearBases = {
  clause: '印在本句',
  sentence: '见同句',
  paragraph: '见同段',
  chapter: '见上文',
} satisfies Record<YearBasis, string>;
/** What falls due. */
export const deadlineKinds = { target: '目标', task: '任务' } satisfies Record<DeadlineKind, string>;
/** Whom a consequence hits. */
export const consequenceWhos = {
  governments: '政府与部门',
  officials: '官员',
  staff: '经办人员',
  polluters: '排污者与违法者',
  other: '其他',
} satisfies Record<ConsequenceWho, string>;
export const consequenceStrengths = { core: '处置', weak: '一般执法' } satisfies Record<
  ConsequenceStrength,
  string
>;
/** How those who answer for a task share it. */
export const dutyModes = {
  lead: '牵头',
  divided: '按职责分工牵头',
  shared: '按职责分工负责',
  sole: '负责',
} satisfies Record<DutyMode, string>;
/** Who decided what a statement says. */
export const bases = { rule: '未经人核', reader: '已经人核' } satisfies Record<Basis, string>;
/** How grave a finding is, by what it does to a figure. */
export const severities = {
  high: '数字必有一错',
  medium: '数字可疑',
  low: '提请注意',
} satisfies Record<Severity, string>;
/** The rules by which findings are made, as short notes. */
export const findingRules = {
  sum: '分合不符',
  'stated-count': '件数不符',
  'two-values': '一事两数',
  'looser-target': '目标放宽',
  'missed-target': '未达标未说明',
  'dropped-indicator': '指标不再出现',
  'impossible-unit': '单位不可能',
  'out-of-scale': '数量级可疑',
  'scope-words': '范围用词',
  numbering: '编号',
  'swapped-headings': '文题互换',
  'cut-off': '残缺',
  'note-marks': '注与注号',
  'printed-twice': '重复',
  'lead-and-support': '牵头又配合',
  'two-spellings': '一名两写',
  'misprinted-code': '缩写或代号有误',
  'draft-words': '草稿痕迹',
  'out-of-period': '年份超出规划期',
  remark: '读者指出',
} satisfies Record<FindingRule, string>;

export const enumerations = {
  scopes,
  chapterKinds,
  chapterMarks,
  blockKinds,
  tableKinds,
  roles,
  statuses,
  types,
  directions,
  signs,
  verdicts,
  parallelKinds,
  differences,
  comparators,
  statementKinds,
  statementTimes,
  strengths,
  yearBases,
  bases,
  deadlineKinds,
  consequenceWhos,
  consequenceStrengths,
  dutyModes,
  severities,
  findingRules,
};
