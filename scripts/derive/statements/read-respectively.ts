import { stripEquals } from './read-manner.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './spans.ts';

/**
 * The subjects of a clause that gives several things their values in turn: 城市、镇乡水源地水质达标分别达100%、93%.
 *
 * @param chosen the values of the clause that are statements
 * @returns a subject for each value behind 分别; `null` where the clause has no 分别, or not as many names as values
 */
export function subjectsInTurn(
  text: string,
  clause: Span,
  chosen: readonly Quantity[],
  words: StatementWords,
): (string | null)[] | null {
  const at = text.slice(clause.start, clause.end).lastIndexOf('分别') + clause.start;
  const values = chosen.filter(({ start }) => start > at);
  const [first] = values;
  if (at < clause.start || !first || values.length < 2) return null;
  const before = chosen.filter(({ start }) => start < at);
  const named = stripEquals(text.slice(before.at(-1)?.end ?? clause.start, at), words)
    .replace(/^[、，\s]*(?:确保)?/u, '')
    // 化肥、农药施用量比2015年分别削减: what they are measured against is no part of their names.
    .replace(/(?:较|比|与)(?:(?:19|20)\d{2}年)(?:相比)?$/u, '')
    .trim();
  const names = named.split(/、|和|与/u).map((name) => name.trim());
  // What is in brackets is of the value before it: 1.82m3/s（6月—9月9.71 m3/s）.
  // So is one behind a stroke, for another season: 6.62（3月—7月）/3.31 m3/s（8月—次年2月）.
  const isAside = ({ start }: Quantity): boolean =>
    /[（(][^）)]*$|[）)]\/$/u.test(text.slice(clause.start, start));
  if (names.length !== values.filter((each) => !isAside(each)).length || names.includes('')) return null;
  const last = names.at(-1) ?? '';
  const whole = names.map((name, index) => (index === names.length - 1 ? name : withTail(name, last, words)));
  let turn = -1;
  return chosen.map((quantity) => {
    if (quantity.start < at) return null;
    if (!isAside(quantity)) turn += 1;
    return whole[Math.max(turn, 0)] ?? last;
  });
}

/** Gives a name the measure that only the last one has: 城市、镇乡水源地水质达标, …水文站、…水库生态基流. */
function withTail(name: string, last: string, { inTurn }: StatementWords): string {
  const head = inTurn.filter((each) => last.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  const isBare = inTurn.some((each) => name.endsWith(each));
  if (head !== undefined && isBare && last.length > head.length) return `${name}${last.slice(head.length)}`;
  if (name.length <= 4) return `${name}${last.slice(name.length)}`;
  const at = last.search(/生态基流|生态流量|水质|浓度|总量|排放量/u);
  return at > 0 && !name.includes(last.slice(at, at + 4)) ? `${name}${last.slice(at)}` : name;
}
