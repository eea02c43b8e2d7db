import type { StatementWords } from '../../inputs/statement-words.ts';
import { isChange } from './change-words.ts';
import type { Quantity } from './quantity.ts';
import { type Span, wordsOf } from './spans.ts';

/** What separates the items of a list: each of them has its own value. */
const separator = /[、，；和与及以或]/u;

/**
 * Of the number phrases of a clause, those that state something. A count that only narrows a later value (3条河流的5个断面,
 * 15个水功能区达标率100%) is left out, and so is a count that nothing is done to and nothing comes of.
 *
 * @param clause where the phrases are
 * @param quantities the phrases of the clause that may be statements, by their place
 */
export function chooseQuantities(
  text: string,
  clause: Span,
  quantities: readonly Quantity[],
  words: StatementWords,
): Quantity[] {
  const chosen: Quantity[] = [];
  // From the last to the first: whether a count narrows depends on what comes of the phrase behind it.
  let next: Decided | null = null;
  for (const quantity of [...quantities].reverse()) {
    const isChosen = states(text, clause, quantity, next, words);
    if (isChosen) chosen.unshift(heldBy(text, quantity, next?.quantity ?? null));
    next = { quantity, isChosen };
  }
  // What says that a value is held is part of its statement: 20.77万亩湿地面积不减少.
  return chosen.filter((quantity, index) => {
    const before = chosen[index - 1];
    return !(quantity.raw === '不减少' && before && isHeld(text, before, quantity));
  });
}

/** A phrase of which it is decided whether it is a statement. */
interface Decided {
  readonly quantity: Quantity;
  readonly isChosen: boolean;
}

function states(
  text: string,
  clause: Span,
  quantity: Quantity,
  next: Decided | null,
  words: StatementWords,
): boolean {
  if (quantity.sort !== 'count') return true;
  // 由120个增加到180个: both are said.
  if (
    /[由从][^，；。]{0,8}$/u.test(text.slice(clause.start, quantity.start)) &&
    isChange(text.slice(quantity.end))
  )
    return true;
  if (next?.isChosen && next.quantity.sort === 'count' && isList(text, quantity, next.quantity)) return true;
  if (next !== null && narrows(text, quantity, next.quantity, next.isChosen)) return false;
  return isSaidOf(text, clause, quantity, words);
}

function isHeld(text: string, quantity: Quantity, next: Quantity): boolean {
  return (
    quantity.sort === 'measure' &&
    next.raw === '不减少' &&
    !separator.test(text.slice(quantity.end, next.start))
  );
}

function heldBy(text: string, quantity: Quantity, next: Quantity | null): Quantity {
  return next && isHeld(text, quantity, next) ? { ...quantity, comparator: '>=' } : quantity;
}

/** Whether a count belongs to the name of what the next phrase is about. */
function narrows(text: string, quantity: Quantity, next: Quantity, nextIsChosen: boolean): boolean {
  const between = text.slice(quantity.end, next.start);
  if (quantity.comparator !== null && quantity.comparator !== '~') return false;
  // 2个地级、5个县级水源地水质达标率100%: what narrows with it stands before the same value.
  if (!nextIsChosen) return true;
  if (next.sort === 'share' || next.sort === 'class' || next.sort === 'points')
    return !/[，；。]/.test(between);
  // 10台20蒸吨: two measures of one thing.
  if (between === '' && next.sort === 'measure') return false;
  if (next.sort === 'words') return true;
  // A list goes on behind a separator that has something before it.
  return !separator.test(between);
}

/** Whether two counts are items of one list: 5个控制单元、9个断面. */
function isList(text: string, { end }: Quantity, next: Quantity): boolean {
  return /[、和及与]$/u.test(text.slice(end, next.start));
}

/** Whether something is done to what a count counts, or something is said to come of it. */
function isSaidOf(text: string, clause: Span, quantity: Quantity, words: StatementWords): boolean {
  if (quantity.comparator !== null && !quantity.within) return true;
  const before = text.slice(clause.start, quantity.start);
  const after = wordsOf(text, { start: quantity.end, end: clause.end }).replace(
    /[，；：。、！？;:,\s]+$/u,
    '',
  );
  if (after === '' || /^[（(]/.test(after) || /^[、和及与]/.test(after)) return before.trim() !== '';
  // 以6个重点治理区为重点: where something is done, not what.
  if (/为(?:重点|基础|主|核心|依托|载体|抓手|单元)$/u.test(after)) return false;
  const bare = before.replace(/《[^》]*》/gu, '');
  const isDone =
    /改造|治理|整治|修复|恢复/u.test(bare) ||
    words.verbs.some(
      (verb) => verb.length > 1 && !words.namesBeginWith.includes(verb) && bare.includes(verb),
    );
  return (
    isDone ||
    /全部|按照|完成|达到|得到|建成|实现|安装|配备|设置|设立|明确|开展|治理|整治|整改|推广|纳入|获|通过|关停|关闭|搬迁|退出|转型|须|存在|实施|布设|建设|新建/.test(
      after,
    )
  );
}
