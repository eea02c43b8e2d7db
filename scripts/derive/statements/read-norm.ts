import type { StatementWords } from '../../inputs/statement-words.ts';
import type { Quantity } from './quantity.ts';

/**
 * Whether a number phrase is a standing threshold, size class, distance or limit that sorts things rather than promises
 * one: 一公里范围内, 400总吨以下船舶, 浓度低于100 mg/L的污水处理厂, 200户（或500人）聚居点.
 */
export function isNorm(text: string, quantity: Quantity, words: StatementWords): boolean {
  const { start, end, sort, within, comparator, unit } = quantity;
  const after = text.slice(end);
  const before = text.slice(Math.max(0, start - 12), start);
  if (sort === 'count' && !/^万?(?:户|人|头|只|羽|尾|张|床)$/.test(unit ?? '')) return false;
  if (sort === 'words') return /级[AB]标/.test(quantity.raw);
  if (sort === 'class' || sort === 'money' || sort === 'points') return false;
  if (within) return true;
  // 50平方公里以上建设用地面积达到…要求: so much of it shall, which sorts nothing.
  if (sort === 'measure' && /^[^，；。]{0,8}面积(?:达到|达|建成)/u.test(after)) return false;
  if (quantity.valueHigh !== null && sort === 'measure' && /^[\p{Script=Han}]/u.test(after)) return true;
  if (sort === 'measure' && sharesItsWords(text, quantity, words)) return true;
  const isLength = /(?:公里|千米|米|km|m)$/.test(unit ?? '');
  if (isLength && /(?:沿江|沿岸|沿线|岸线|周边|周围|两岸|两侧|以外)“?$/u.test(before.trim()))
    return /^[\p{Script=Han}”]/u.test(after);
  // A distance that is quoted is the name of a line: “1公里”和“5公里”两条空间红线.
  if (isLength && text[start - 1] === '“' && text[end] === '”') return true;
  if (isLength && /^(?:水位|高程|水深)/.test(after)) return true;
  if (sort === 'count' && comparator === '>=')
    return /^(?:的|[）)]|或|人口|的?(?:聚居|集聚|集中))/.test(after) || /(?:户数|人口)$/.test(before);
  if (sort === 'count')
    return /^(?:（或[^）]*）)?(?:以上|以下)?的?(?:聚居点|集聚点|居民点|农村|村庄)|^）(?:聚居点|集聚点|居民点)/.test(
      after,
    );
  const isThreshold = comparator === '>=' || comparator === '<=';
  if (!isThreshold) return false;
  // 的 or a noun right behind the threshold: it says which ones are meant.
  if (sort === 'share') return false;
  if (/^(?:的|[或和及][^，；。]{0,16}(?:以上|以下|以内)的)/.test(after)) return true;
  const isPrinted = words.after['>='].concat(words.after['<=']).some((word) => quantity.raw.endsWith(word));
  return isPrinted && /^[\p{Script=Han}A-Za-z“]/u.test(after) && !/^[和及与或并]/.test(after);
}

/** Whether a distance has its words behind the next one: 3公里、1公里范围内. */
function sharesItsWords(text: string, { end, unit }: Quantity, words: StatementWords): boolean {
  if (unit === null) return false;
  const next = new RegExp(
    `^[、和或及][^，。；、]{0,12}[\\d.一二三五十]+\\s*${unit}(?:${words.within.join('|')})`,
    'u',
  );
  return next.test(text.slice(end));
}
