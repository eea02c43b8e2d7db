import type { StatementKind } from '../../../src/model/statement.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import { isResult } from './change-words.ts';
import type { Quantity } from './quantity.ts';
import { stripEquals } from './read-manner.ts';

/** The words around a value, between the item before it in its list and its own end. */
export interface SubjectClues {
  readonly before: string;
  readonly after: string;
  /** The subject of the value before in the sentence: what a clause without one of its own goes on about. */
  readonly previous: string | null;
  /** The clause before in the sentence, where no value was found in it. */
  readonly clauseBefore: string | null;
  readonly quantity: Quantity;
  readonly kind: StatementKind;
  readonly isNorm: boolean;
}

/** What a value is said of, and whether it takes that from the value before. */
export interface Subject {
  readonly words: string;
  /** What a further total goes on about: without 总投资. */
  readonly base: string;
  readonly goesOn: boolean;
}

/**
 * What a value is said of: the measure or thing with what narrows it, without time, verb and comparator. The words are
 * those that are printed; counts that only narrow it are left out.
 *
 * @returns where the clause names nothing of its own, the subject of the value before
 */
export function readSubject(clues: SubjectClues, words: StatementWords): Subject {
  const { quantity, clauseBefore } = clues;
  const own = withoutCounts(ownSubject(clues, words), words);
  const introduced =
    clauseBefore === null ? '' : withoutCounts(leadingThing(stripTime(clauseBefore), words), words);
  const previous = clues.previous ?? (introduced === '' ? null : introduced);
  if (own === '')
    return { words: previous ?? quantity.raw, base: previous ?? quantity.raw, goesOn: previous !== null };
  if (previous === null) return { words: own, base: own, goesOn: false };
  const isItem = clues.previous !== null && /^[、和及与]/u.test(clues.before);
  const whole = completed(own, previous, clues.kind, isItem);
  const goesOn = whole !== own;
  return { words: whole, base: goesOn ? previous : own, goesOn };
}

function ownSubject(clues: SubjectClues, words: StatementWords): string {
  const { quantity, kind, isNorm } = clues;
  // The marks of a value that is quoted for itself are no part of what it is said of.
  const before = clues.before.replace(/“$/u, '');
  const after = clues.after.replace(/^”/u, '');
  // Of a clause that goes on in brackets, what is in the brackets.
  const open = before.replace(/^.*[（(](?=[^）)]*$)/u, '');
  const ahead = stripTime(open.replace(/^(?:[（(]\d+[)）]|以及|及(?!时)|[、，；和与或的（(\s])+/u, ''));
  if (quantity.sort === 'words') return saidInWords(ahead, quantity) || thingBehind(after, words);
  if (isNorm) return sortedThing(ahead, after, words);
  if (isResult(ahead)) return '';
  if (kind === 'rate' || kind === 'class') {
    // 确保到2025年…: the time may follow the verb.
    const measure = stripTime(
      stripFront(stripBack(stripEquals(stripComparison(ahead), words)), words.strength.must, measureVerbs),
    );
    const isNamed =
      words.levels.some((level) => measure.endsWith(level)) || !/^[\p{Script=Han}]/u.test(after);
    if (kind === 'class' && after.startsWith('水质') && !/水质|水体|断面/u.test(measure))
      return `${measure}水质`;
    // 占总面积的65.6% says what it is a share of.
    if (/占[^，；。]{2,}的$/u.test(measure)) return measure.slice(0, -1);
    // 只有全国平均水平的36%: the measure is the one before.
    if (/^(?:只有|仅为|仅占)?(?:全国|全市|全省)平均水平的$/u.test(measure)) return '';
    if (measure.length > 1 && !measure.endsWith('的') && (isNamed || kind === 'class')) return measure;
    // 完成70%排污口整治, 70%的县级公共机构: the thing is behind its share.
    const behind = thingBehind(after, words);
    const isOther = /(?:和|以及)$/u.test(measure);
    return behind.length > 1 ? `${isOther ? '' : measure.replace(/的$/u, '')}${behind}` : measure;
  }
  return countedThing(ahead, after, quantity, words);
}

/** Verbs before a measure that are no part of its name. */
const measureVerbs = [
  ...[
    '力争',
    '实现',
    '其中',
    '使',
    '保证',
    '保障',
    '推动',
    '完成',
    '鼓励',
    '全面',
    '基本',
    '且',
    '并',
    '至',
    '保持',
    '现有',
  ],
  ...['在', '占比', '按照规定', '对', '略', '低于', '高于', '略低于', '略高于'],
];

/** Completes a measure that begins within the one before (城市生活污水集中处理率 …、集中收集率), or is a total of it. */
function completed(own: string, previous: string, kind: StatementKind, isItem: boolean): string {
  if (/^(?:(?:集中)?(?:收运|收集|处理|处置|供水|焚烧)?(?:规模|能力)|修复总长度)$/u.test(own))
    return `${previous}${own}`;
  if (/^(?:总|占|年均|年发电|(?:全国|全市|全省)平均|完成率$)/u.test(own)) return `${previous}${own}`;
  if (!isItem) return own;
  if (kind === 'quantity') return own;
  const at = previous.indexOf(own.slice(0, 2));
  return at > 0 && own.length <= 6 && own.length < previous.length ? `${previous.slice(0, at)}${own}` : own;
}

function countedThing(ahead: string, after: string, quantity: Quantity, words: StatementWords): string {
  const front = leadingThing(
    stripEquals(
      ahead.replace(/^(?:对|在|将|把|（[^）]*）)/u, '').replace(/[由从](?:(?:19|20)\d{2}年的?)?$/u, ''),
      words,
    ),
    words,
  )
    // What is renewed is named behind the verb; 修复总长度 and 治理面积 are names.
    .replace(/^(?:维护更换|更换|改造提升|改造|修复|恢复|巩固)(?!总|面积|规模|率|工程)(?=.)/u, '');
  const named = withoutVerbs(front);
  const behind = thingBehind(after, words);
  if ((quantity.sort === 'count' || quantity.sort === 'measure') && behind !== '')
    return `${named.replace(/(?:的|共|约|上)$/u, '')}${behind}`;
  return named.length > 1 ? named : `${named}${behind}`;
}

/** A thing without the verbs before it. */
function leadingThing(text: string, { verbs, namesBeginWith, strength }: StatementWords): string {
  const { must, will, encourage } = strength;
  return stripFront(text.replace(/[，；：。、\s]+$/u, ''), [
    ...verbs.filter((verb) => !namesBeginWith.includes(verb)),
    ...must,
    ...will,
    ...encourage,
  ]);
}

/** Takes out the verb between a place and what is made there: 一级保护区加设隔离网. */
function withoutVerbs(text: string): string {
  return text
    .replace(/(?<=.)(?:累计完成|累计|已建成|加设|划定|栽植|种植|明确|共建成|共完成|出动|共有|现有)(?=.)/u, '')
    .replace(/(?<=[区县镇乡市省村地等])共?(?:新建|建设|建成(?!区)|实施|关闭)(?=.)/u, '')
    .replace(/(?<=[内区县市])有(?=.)/u, '')
    .replace(/(?:累计|累计完成|共|共计|约|达到|完成|新增|补充|增加|安排|使用|设|有|建设|实施)$/u, '');
}

/** The thing behind a value, up to what is said of it. */
function thingBehind(after: string, { tailVerbs }: StatementWords): string {
  let rest = after
    .replace(/^[的\s]+/u, '')
    .replace(/[，；：。、！？;:,\s]+$/u, '')
    .replace(/^（[^）]*）/u, '')
    .replace(
      /(?:全覆盖|不减少|全面|全部|均|得到|稳定达到|达到|完成|建成|实现|开展|设置|明确|尚?未|已|按照|纳入|进行|持续|基本|提前|存在|须|应当).*$/u,
      '',
    );
  for (;;) {
    const verb = tailVerbs.find((word) => rest.endsWith(word) && rest.length > word.length + 1);
    if (verb === undefined) return rest;
    rest = rest.slice(0, -verb.length);
  }
}

/** What a threshold sorts: 长江干支流岸线 | 1公里范围内, 400总吨以下 | 船舶. */
function sortedThing(ahead: string, after: string, words: StatementWords): string {
  const front = stripFront(ahead, [
    ...words.verbs,
    ...['在', '对', '以', '距', '距离', '完善'],
    ...words.strength.must,
    ...words.strength.will,
    ...words.strength.encourage,
  ]).replace(/(?:低于|高于|不足|超过|达到|达)$/u, '');
  const behind = after
    .replace(/^（[^）]*）|^）/u, '')
    .replace(/^[的内\s]+/u, '')
    .replace(
      /(?:必?须|应当|全部|禁止|安装|采取|实施|落实|监管|搬迁|生活污水|污水收集|尾水|改造|执法|在线|，|。|；).*$/u,
      '',
    );
  if (front.length > 2 && !/^(?:沿江|以及|且)|(?:以及|和)$/u.test(front)) return front;
  return `${front.replace(/(?:以及|和|、)$/u, '')}${behind}`;
}

function saidInWords(ahead: string, { raw }: Quantity): string {
  const front = ahead
    .replace(/^(?:严格落实|严守|持续|总体|确保|实现了?|保持|力争|基本|继续|推动)+/u, '')
    .replace(/(?:持续|保持|总体|实现|全部|均|都|按照|由)+$/u, '');
  if (!/^(?:无|消除|剿灭)/u.test(raw)) return front;
  const thing = raw.replace(/^(?:无(?:新增)?|消除|剿灭)(?:劣.类|劣五类)?/u, '');
  return `${front.replace(/全面$/u, '')}${thing}`;
}

/** Takes off list marks and the words that say when. */
function stripTime(before: string): string {
  return before
    .trim()
    .replace(/^(?:——|\d+[.．、](?!\d)|[（(]\d+[)）]|[一二三四五六七八九十]是|其中|每年|至少)+[，：]?/u, '')
    .replace(
      /^(?:到|至|截至|截止|在|自)?(?:“?十[二三四]五”?(?:期间|时期|以来|末|期末)?|(?:(?:19|20)\d{2}\s*[-－–—~～至]+\s*)?(?:19|20)\d{2}年(?:\d+月(?:\d+日|底)?)?(?:年?底前?|末|以前|之前|前|期间)?)[，：,]?/u,
      '',
    )
    .replace(/^近[一二三四五两十\d]+年(?:来|间)?，?/u, '')
    .trim();
}

/** Takes off what a change is measured against: 较2020年下降. */
function stripComparison(before: string): string {
  return before
    .replace(/(?:累计|分别|逐年|同比|平均)?(?:下降|降低|减少|提高|提升|增长|增加|上升)(?:了|到|至|为)?$/u, '')
    .replace(/，?(?:较|比|同|与)[^，；]*?(?:年|上年|同期|末)(?:相比|底|末|均)?$/u, '')
    .replace(/(?:由|从)(?:(?:19|20)\d{2}年的?)?$/u, '');
}

function stripBack(text: string): string {
  return text.replace(/(?:力争|由|从|持续|常年|总体|全面|仍|已)+$/u, '');
}

/** Takes off verbs and what is before a colon at the beginning. */
function stripFront(text: string, ...lists: readonly (readonly string[])[]): string {
  const leading = lists.flat().sort((a, b) => b.length - a.length);
  let rest = text.replace(/^.*[：:]/u, '').trim();
  for (;;) {
    // 建成区 and 禁止类 are names.
    const word = /^(?:建成区|禁止类)/u.test(rest)
      ? undefined
      : leading.find((each) => rest.startsWith(each) && rest !== `${each}率`);
    if (word === undefined) return rest;
    rest = rest.slice(word.length).replace(/^[了、及和或\s]+/u, '');
  }
}

/** Without the counts that only narrow: 15个国家重要水功能区全因子达标率. */
function withoutCounts(text: string, { counters, moreThan }: StatementWords): string {
  const counter = [...counters].sort((a, b) => b.length - a.length).join('|');
  return (
    text
      .replace(
        new RegExp(`(?<![\\d.A-Za-z])\\d+(?:${moreThan.join('|')})?(?:${counter})(?!水源地)`, 'gu'),
        '',
      )
      .replace(/^[、，和及与\s]+/u, '')
      // A bracket that was opened before the words.
      .replace(/^([^（(]*)[）)]$/u, '$1')
      .trim()
  );
}
