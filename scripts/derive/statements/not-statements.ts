import type { StatementWords } from '../../inputs/statement-words.ts';
import type { Quantity } from './quantity.ts';

/** Why a number phrase states nothing. */
export type NotStatement =
  | 'list mark'
  | 'date'
  | 'title'
  | 'quotation'
  | 'document number'
  | 'name'
  | 'ordinal'
  | 'telephone number'
  | 'name of a measure'
  | 'no unit'
  | 'Chinese numeral in a name';

/**
 * Why a number phrase states nothing: because of what it is part of.
 *
 * @returns `null` where it may be a statement
 */
export function whyNoStatement(text: string, quantity: Quantity, words: StatementWords): NotStatement | null {
  const { start, end, numberStart, sort, unit, value, inChinese, raw } = quantity;
  const [before, after] = [text.slice(0, numberStart), text.slice(end)];
  if (/^\s*[（(]?$/.test(before) && /^[.．、）)]/.test(text.slice(end)) && unit === null) return 'list mark';
  if (isWithin(text, start, '《', '》')) return 'title';
  // A distance may be quoted for itself: “1公里”.
  if (
    isWithin(text, start, '“', '”') &&
    !(text[start - 1] === '“' && text[end] === '”') &&
    text[start] !== '“'
  )
    return 'quotation';
  if (/〔\d{4}〕$/.test(before.slice(0, start)) || isWithin(text, start, '〔', '〕'))
    return 'document number';
  if (sort === 'words') return null;
  if (sort === 'class') return whyNoClass(before, after);
  if (/^\s*(?:年|月)/.test(after) || (/月\s*$/.test(before) && (unit === null || unit === '日')))
    return 'date';
  if (/[第]$/.test(before) || /^(?:期|级|号|届|次会议|届|号线|标|阶段)/.test(after)) return 'ordinal';
  if (/[A-Za-z]\s?$/.test(before) && !/[a-z]\s$/i.test(before)) return 'name';
  // 24小时畅通 tells when, not how much.
  if (unit === '小时' && quantity.comparator === null) return 'date';
  if (inChinese) return whyNoChinese(before, after, quantity, words);
  if (unit === null) {
    if (/^\d{7,}$/.test(raw) || /电话|邮编|热线/.test(before.slice(-12))) return 'telephone number';
    const isLevel =
      /(?:系数|值|指数|比例|比|到|至|为|达|于|由|从)\s*$/.test(before) || quantity.comparator !== null;
    const isDecimal = value !== null && !Number.isInteger(value);
    return isLevel && isDecimal && !/^[：:∶]/.test(after) ? null : 'no unit';
  }
  return null;
}

/**
 * A class is part of the name of a measure, not a value, in 达到或优于Ⅲ类比例 and 水质100%达到或优于Ⅱ类; or of a sort of
 * waste or road.
 */
function whyNoClass(before: string, after: string): NotStatement | null {
  if (/[%％]\s*$/.test(before)) return 'name of a measure';
  if (/^(?:水?质?断面|水体|水质|水)?(?:的)?(?:断面)?(?:比例|占比|比率|率|的比例)/.test(after))
    return 'name of a measure';
  if (!/[水河湖库]|断面/u.test(before.slice(-24) + after.slice(0, 8))) return 'name';
  if (/[A-Za-z0-9]$/.test(before) || /^(?:危险废物|危废|功能区|建设用地|水源地)/.test(after)) return 'name';
  return null;
}

/** Chinese numerals count with a unit of measure, and with a counter only right behind a verb that makes something. */
function whyNoChinese(
  before: string,
  after: string,
  { sort, raw, value, unit, comparator }: Quantity,
  words: StatementWords,
): NotStatement | null {
  if (sort === 'measure' && !/^[方度日天]/.test(unit ?? '') && value !== null) return null;
  if (sort === 'share') return null;
  // 一百二十家, and 两座 at the end of an item of a list: 提升泵站两座、.
  const isWritten = /[一二三四五六七八九两][十百千]/u.test(raw) || /[百千]/.test(raw.slice(1));
  if (sort === 'count' && isWritten) return null;
  if (
    sort === 'count' &&
    /^[、，；。]|^$/u.test(after) &&
    /[\p{Script=Han}）]$/u.test(before) &&
    !raw.startsWith('一')
  )
    return null;
  if (sort === 'count' && comparator !== null && /[十百千万]/.test(raw)) return null;
  if (sort !== 'count' || raw.startsWith('一')) return 'Chinese numeral in a name';
  const makes = before.endsWith('等') || words.verbs.some((verb) => verb.length > 1 && before.endsWith(verb));
  return makes ? null : 'Chinese numeral in a name';
}

function isWithin(text: string, at: number, open: string, close: string): boolean {
  const opened = text.lastIndexOf(open, at);
  return opened >= 0 && text.indexOf(close, opened) > at;
}
