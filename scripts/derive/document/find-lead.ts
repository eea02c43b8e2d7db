/** Place of a lead in its paragraph's text: `text.slice(start, end)`. */
export interface LeadPlace {
  readonly start: number;
  readonly end: number;
}

/** What may come before a lead: a dash, or the number of an item. */
const prefix = /^(?:——|\d+\s*[.．]\s*|（[一二三四五六七八九十]+）)?/;
const longestLead = 30;
/** 生态优先，绿色发展。: the two halves of a motto, the only form that contains a comma. */
const motto = /^\p{Script=Han}{2,8}，\p{Script=Han}{2,8}。$/u;
/** Words that begin a statement of fact or time, never a task. */
const statement = /^(?:当前|总体来看|“十[二三四五]五”)/;
const boxLabel = /^[^，。：；]{2,12}：/;

/**
 * Finds the run-in heading of a paragraph: a short first sentence without a comma or figure that names
 * the task, followed by more text.
 *
 * @param text the paragraph, trimmed
 * @param inBox whether it is in a box, where a label that ends with a colon (巴河：) is also a lead
 */
export function findLead(text: string, inBox: boolean): LeadPlace | null {
  const start = prefix.exec(text)?.[0].length ?? 0;
  const label = inBox ? boxLabel.exec(text.slice(start))?.[0] : undefined;
  if (label !== undefined) return { start, end: start + label.length };
  const place = firstSentence(text);
  if (place === null) return null;
  const sentence = text.slice(place.start, place.end);
  if ([...sentence].length > longestLead || statement.test(sentence)) return null;
  if (/[，；：？！\d]/.test(sentence) && !motto.test(sentence)) return null;
  return place;
}

/** The first sentence after the prefix; `null` when it is the only one. */
export function firstSentence(text: string): LeadPlace | null {
  const start = prefix.exec(text)?.[0].length ?? 0;
  const stop = text.indexOf('。', start);
  if (stop === -1 || stop === text.length - 1) return null;
  return { start, end: stop + 1 };
}
