const changes = '(?:提升|提高|增加|上升|下降|降低|减少|增长|扩大)';

/** What leads from one value to the next, within a few words of it: 提升为, 下降到. */
const changeTo = `${changes}(?:为|到|至)`;

const startsChange = new RegExp(`^${changeTo}`, 'u');
const leadsSoon = new RegExp(`^[^，；。]{0,4}${changeTo}`, 'u');
const leadsLater = new RegExp(`^[^，；。]{0,6}${changeTo}`, 'u');
const isOnlyChange = new RegExp(`^${changes}(?:为|到|至)?(?:(?:19|20)\\d{2}年的?)?$`, 'u');

/** Whether what follows a value is the change that leads to another one. */
export function isChange(after: string): boolean {
  return leadsSoon.test(after);
}

/** 下降到, 提升为: what is before the value that a change leads to. */
export function isChangeTo(before: string): boolean {
  return startsChange.test(before);
}

/**
 * Whether a value is what a change starts from: 由Ⅲ类提升为II类.
 *
 * @param before the text up to the value
 * @param after the text from its end
 */
export function isChangeFrom(before: string, after: string): boolean {
  return /[由从][^，；。]*$/u.test(before.slice(-20)) && leadsLater.test(after);
}

/** 提升为, 提高到2020年的: the second value of a change goes on about the first. */
export function isResult(ahead: string): boolean {
  return isOnlyChange.test(ahead);
}
