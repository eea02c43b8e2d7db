import type {
  RelativeChange,
  StatementKind,
  StatementStrength,
  StatementTime,
} from '../../../src/model/statement.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import type { PrintedYear } from './find-years.ts';
import type { Quantity, StatementComparator } from './quantity.ts';

/** The words of a clause around a number phrase. */
export interface Around {
  /** From the beginning of the clause to the phrase. */
  readonly before: string;
  /** From the phrase to the end of the clause. */
  readonly after: string;
}

/** A change against a base: 较2020年下降10%; `null` where the value is none. */
export function readRelative(
  { before }: Around,
  { sort, start }: Quantity,
  years: readonly PrintedYear[],
  words: StatementWords,
): RelativeChange | null {
  if (sort !== 'share' && sort !== 'points' && sort !== 'measure') return null;
  const bare = before.replace(/(?:了|约|近|至少|不低于|超过|再|，)+$/u, '');
  const isUp = words.up.some((word) => bare.endsWith(word));
  const isDown = words.down.some((word) => bare.endsWith(word));
  if (!isUp && !isDown) return null;
  const isAgainst = words.against.some((word) =>
    new RegExp(`${word}[^，；。]*(?:年|上年|同期|末|平均)`, 'u').test(before),
  );
  // 新增20公里 and 削减3吨 are amounts; without a base only a share or points is a change.
  if (sort === 'measure' && !isAgainst) return null;
  const base = years.filter(({ use, end }) => use === 'base' && end <= start).at(-1);
  return { change: isUp ? 'up' : 'down', baseYear: base && start - base.end < 60 ? base.year : null };
}

/** Whether a value is a level to hold, a quantity to make, a class, or money. */
export function readKind(
  { before, after }: Around,
  quantity: Quantity,
  relative: RelativeChange | null,
  words: StatementWords,
): StatementKind {
  const { sort, unit } = quantity;
  if (sort === 'words') {
    return words.inWords.find((each) => each.words.includes(quantity.raw))?.kind ?? 'rate';
  }
  if (sort === 'class') return 'class';
  if (sort === 'money') return 'money';
  // What is added is made, whatever it is an amount of: 新增泵排能力738立方米/秒.
  if (sort === 'measure' && relative === null && /(?:新增|净增)[^，；。、]*$/u.test(before))
    return 'quantity';
  if (sort === 'share' || sort === 'points' || sort === 'bare' || relative !== null) return 'rate';
  if (/分贝|dB|g\/|克\/|\/(?:s|秒)/.test(unit ?? '') || /\/(?:万元|元|吨标准煤|人)$/.test(unit ?? ''))
    return 'rate';
  const subject = stripEquals(before.replace(/(?:由|从)(?:(?:19|20)\d{2}年的?)?$/u, ''), words);
  if (/^天$/.test(unit ?? '') && /天数|优良/.test(before + after.slice(0, 6))) return 'rate';
  if (sort === 'count' && subject.endsWith('率')) return 'rate';
  const isNew = /新增[^，；。]*面积$/u.test(subject);
  if (sort === 'measure' && !isNew && words.levels.some((level) => subject.endsWith(level))) return 'rate';
  if (sort === 'measure' && before.includes('人均')) return 'rate';
  if (
    sort === 'measure' &&
    /(?:面积|总量)(?:为|是|达|达到)$/u.test(before) &&
    !/新建|建设|完成|治理|修复|新增/u.test(before)
  )
    return 'rate';
  if (quantity.comparator === '>=' && /^[^，；。]{0,8}面积(?:不减少|只增不减)/u.test(after)) return 'rate';
  const isHeld = words.holding.some((verb) => before.endsWith(verb) || quantity.raw.startsWith(verb));
  const isBuilt = /新建|建设|建成|新增|完成|治理|修复|实施|推广|改造|累计/.test(before);
  if (sort === 'measure' && isHeld && !isBuilt && /面积|总量|保有量|规模化/.test(before)) return 'rate';
  return 'quantity';
}

/** What the words around a value say of it, where the phrase itself says nothing. */
export function readComparator(
  { before, after }: Around,
  quantity: Quantity,
  kind: StatementKind,
  isNorm: boolean,
  words: StatementWords,
): StatementComparator | null {
  if (quantity.comparator !== null || quantity.sort === 'words') return quantity.comparator;
  if (quantity.sort === 'class') return quantity.value === null ? null : '=';
  if (isNorm) return /^[、和或及]/u.test(after) ? '<=' : null;
  // 履约, 节约 and the like say nothing of how exact a number is.
  if (/(?<![履节集契合公条制预签])约[^，；。]*$/u.test(before)) return '~';
  if (/至少[^，；。]{0,6}$/u.test(before)) return '>=';
  if (kind === 'rate') return '=';
  return words.equals.some((word) => word !== '完成' && before.trimEnd().endsWith(word)) ? '=' : null;
}

/**
 * How firmly something is worded: by the verb that governs it, which is the last one before the value.
 *
 * @param clause the whole clause: what it forbids may be said behind a threshold (1公里范围内禁止…)
 * @param before the sentence up to the value
 */
export function readStrength(
  clause: string,
  before: string,
  time: StatementTime,
  kind: StatementKind,
  { strength }: StatementWords,
): StatementStrength | null {
  if (time === 'past' || time === 'present' || kind === 'money') return null;
  const has = (list: readonly string[]): boolean => list.some((word) => clause.includes(word));
  if (has(strength.must)) return 'must';
  if (has(strength.encourage)) return 'encourage';
  const last = (list: readonly string[], text: string): number =>
    Math.max(...list.map((word) => text.lastIndexOf(word)));
  if (kind !== 'quantity' && time === 'target') return 'shall';
  const task = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('：')) + 1);
  // The verb of a threshold may come behind it: 对浓度低于100mg/L的污水处理厂实施….
  if (time === 'norm' && last(strength.will, clause) >= 0) return 'will';
  return last(strength.will, task) > last(strength.shall, task) ? 'will' : 'shall';
}

/**
 * Takes off what only says that a value is reached or held: 森林覆盖率稳定达到 → 森林覆盖率.
 *
 * @param before the words ahead of a value
 */
export function stripEquals(before: string, { equals, holding }: StatementWords): string {
  let rest = before.trimEnd();
  for (;;) {
    const word = [...equals, ...holding, '均', '全部', '总体', '基本', '稳定', '分别', '也', '都', '已', '约']
      .filter((each) => rest.endsWith(each) && !(each.startsWith('均') && rest.endsWith(`平${each}`)))
      .sort((a, b) => b.length - a.length)[0];
    if (word === undefined) return rest;
    rest = rest.slice(0, -word.length).trimEnd();
  }
}
