import { columnsClass } from '../../site/columns.ts';

/**
 * Merges several comparisons with the same first plan into one, with their other columns side by side. Rows are
 * matched by id, which is that of the first plan's part; what the first plan lacks has one row per topic.
 *
 * @param comparisons of each page: its list of topics, then its rows
 * @returns the list of topics and the rows of all
 */
export function joinComparisons(comparisons: readonly (readonly Element[])[]): Element[] {
  const [[list, rows] = [], ...more] = comparisons;
  if (!list || !rows) return [];
  for (const [index, [otherList, otherRows]] of more.entries()) {
    if (!otherList || !otherRows) continue;
    addTopics(list, rows, otherList, otherRows, index + 2);
    addColumn(rows, otherRows);
  }
  rows.className = columnsClass(1 + comparisons.length);
  return [list, rows];
}

/** Topics that only the added plan covers, with a silent cell for each plan before it. */
function addTopics(
  list: Element,
  rows: Element,
  otherList: Element,
  otherRows: Element,
  before: number,
): void {
  for (const section of otherRows.querySelectorAll<HTMLElement>('section[data-topic]')) {
    const topic = section.dataset['topic'] ?? '';
    if (rows.querySelector(`section[data-topic="${topic}"]`)) continue;
    const empty = section.cloneNode(true) as HTMLElement;
    const heads = [...rows.querySelectorAll<HTMLElement>('[data-column-heads] > [data-plan]')].slice(
      0,
      before,
    );
    for (const row of empty.querySelectorAll('[data-compare-row]')) {
      row.replaceChildren(...heads.map((head) => silentCell(head, otherRows)));
    }
    rows.append(empty);
    const entry = otherList.querySelector(`a[href="#topic-${topic}"]`)?.closest('li');
    if (entry) list.querySelector('ul')?.append(entry.cloneNode(true));
  }
}

function addColumn(rows: Element, otherRows: Element): void {
  const head = otherRows.querySelector('[data-column-heads] > :last-child');
  const before = [...rows.querySelectorAll<HTMLElement>('[data-column-heads] > [data-plan]')];
  if (head) rows.querySelector('[data-column-heads]')?.append(head.cloneNode(true));
  for (const row of rows.querySelectorAll('[data-compare-row]')) {
    const cell = otherRows.querySelector(`[id="${row.id}"] > :last-child`);
    row.append(cell ? cell.cloneNode(true) : silentCell(head as HTMLElement, otherRows));
  }
  // Parts that all plans so far lack, on a topic that they share.
  for (const row of otherRows.querySelectorAll('[data-compare-row]')) {
    if (rows.querySelector(`[id="${row.id}"]`)) continue;
    const topic = row.closest<HTMLElement>('section')?.dataset['topic'] ?? '';
    const fresh = row.cloneNode(true) as HTMLElement;
    const own = fresh.lastElementChild;
    fresh.replaceChildren(...before.map((each) => silentCell(each, otherRows)));
    if (own) fresh.append(own);
    rows.querySelector(`section[data-topic="${topic}"]`)?.append(fresh);
  }
}

/** The cell of a plan that is silent in a row. */
function silentCell(head: HTMLElement, rows: Element): Element {
  const cell = document.createElement('div');
  cell.className = `passage-cell ${head.className}`;
  cell.dataset['plan'] = head.dataset['plan'] ?? '';
  cell.dataset['silent'] = '';
  const name = document.createElement('p');
  name.className = 'cell-plan';
  name.append(...[...(head.querySelector('a') ?? head).childNodes].map((node) => node.cloneNode(true)));
  const silence = document.createElement('p');
  silence.className = 'silent';
  silence.textContent = rows.querySelector('.silent')?.textContent ?? '—';
  cell.append(name, silence);
  return cell;
}
