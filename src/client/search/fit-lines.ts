import { wholeWords } from '../../search/whole-words.ts';

/**
 * Clips the lines of a concordance between characters: the text stays in the page, and the box that hides what there is
 * no room for ends where a character, a figure or a Latin word ends.
 */
export class LineFitter {
  readonly #list: HTMLElement;
  readonly #unfitted = new Set<HTMLElement>();
  #frame = 0;

  /** @param list holds the lines; it is watched until it leaves the page */
  constructor(list: HTMLElement) {
    this.#list = list;
    // Called before the list is in the page, when it comes into it, and when it leaves it.
    let wasInPage = false;
    const observer = new ResizeObserver(() => {
      if (list.isConnected) fit([...list.querySelectorAll<HTMLElement>('.kwic-line')]);
      else if (wasInPage) observer.disconnect();
      wasInPage ||= list.isConnected;
    });
    observer.observe(list);
  }

  /** Fits a line whose text has been written, before it is painted. */
  add(line: HTMLElement): void {
    if (!this.#list.isConnected) return;
    this.#unfitted.add(line);
    if (this.#unfitted.size > 1) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      fit([...this.#unfitted]);
      this.#unfitted.clear();
    });
  }
}

/** Fractions of pixels that two measures of one place may differ by. */
const tolerance = 0.5;

/** All are reset, then all measured, then all clipped: the browser lays the page out once. */
function fit(lines: readonly HTMLElement[]): void {
  const boxes = lines.flatMap((line) => {
    const before = line.querySelector<HTMLElement>('.kwic-before');
    const behind = line.querySelector<HTMLElement>('.kwic-behind');
    return before && behind ? [{ line, before, behind }] : [];
  });
  for (const { line, before, behind } of boxes) {
    line.classList.remove('kwic-long');
    before.style.marginLeft = behind.style.marginRight = '';
  }
  const clips = boxes.map(({ before, behind }) => ({ left: roomBefore(before), right: roomBehind(behind) }));
  boxes.forEach(({ line, before, behind }, index) => {
    const { left = 0, right = 0 } = clips[index] ?? {};
    if (left > 0) before.style.marginLeft = `${String(left)}px`;
    if (right === null) line.classList.add('kwic-long');
    else if (right > 0) behind.style.marginRight = `${String(right)}px`;
  });
}

/** Width at the left end of the box in which there is only a part of a character, figure or word. */
function roomBefore(box: HTMLElement): number {
  const node = box.querySelector('span')?.firstChild;
  if (!(node instanceof Text)) return 0;
  const edge = box.getBoundingClientRect().left;
  const range = document.createRange();
  range.setEnd(node, node.length);
  const leftOf = (cut: number): number => {
    range.setStart(node, cut);
    return range.getBoundingClientRect().left;
  };
  const cuts = cutsOf(node.data);
  const first = firstThat(cuts, (cut) => leftOf(cut) >= edge - tolerance);
  return first === 0 ? 0 : first === undefined ? box.clientWidth : leftOf(first) - edge;
}

/** The same at the right end; `null` if there is not even room for the words that were found. */
function roomBehind(box: HTMLElement): number | null {
  const edge = box.getBoundingClientRect().right;
  const mark = box.querySelector('mark');
  const node = box.lastChild;
  if (mark && mark.getBoundingClientRect().right > edge + tolerance) return null;
  if (!(node instanceof Text)) return 0;
  const range = document.createRange();
  range.setStart(node, 0);
  const rightOf = (cut: number): number => {
    if (cut === 0) return mark?.getBoundingClientRect().right ?? edge;
    range.setEnd(node, cut);
    return range.getBoundingClientRect().right;
  };
  const cuts = cutsOf(node.data);
  const beyond = firstThat(cuts, (cut) => rightOf(cut) > edge + tolerance);
  if (beyond === undefined) return 0;
  return edge - rightOf(cuts[cuts.indexOf(beyond) - 1] ?? 0);
}

/** Where a text may be cut, its ends included. */
function cutsOf(text: string): number[] {
  const words = wholeWords(text);
  const cuts: number[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const isSecondHalf = /[\udc00-\udfff]/.test(text.charAt(at));
    if (!isSecondHalf && !words.some(({ start, end }) => start < at && at < end)) cuts.push(at);
  }
  return cuts;
}

/** The first of some sorted places from which on something holds. */
function firstThat(sorted: readonly number[], holds: (place: number) => boolean): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}
