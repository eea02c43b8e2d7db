import { namedPlans, plansQuery } from '../../site/chosen-plans.ts';
import { joinComparisons } from './join-comparisons.ts';

const fewest = 2;

/**
 * Shows the plans in the address (`?plans=wushan,wanzhou,wuxi`) side by side, built from the pages that compare the
 * first plan with each of the others. Without script, those pages can be read separately.
 */
export async function compareAny(): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-compare-any]');
  const form = page?.querySelector<HTMLFormElement>('[data-compare-form]');
  const status = page?.querySelector<HTMLElement>('[data-compare-status]');
  if (!page || !form || !status) return;
  const {
    pair = '',
    plans = '',
    most = '',
    loading = '',
    failed = '',
    unknown = '',
    tooFew = '',
  } = page.dataset;
  const known = plans.split(',');
  const asked = namedPlans(location.search);
  offerChoice(form, status, asked, tooFew);
  if (asked.length === 0) return;
  const chosen = asked.filter((plan) => known.includes(plan)).slice(0, Number(most));
  const [first, ...others] = chosen;
  if (first === undefined || chosen.length < fewest || chosen.length < asked.length) {
    status.textContent = unknown;
    return;
  }
  status.textContent = loading;
  try {
    const comparisons = await Promise.all(
      others.map((other) => fetchComparison(pair.replace('{first}', first).replace('{other}', other))),
    );
    const rows = page.querySelector('[data-compare-rows]');
    rows?.replaceChildren(...joinComparisons(comparisons));
    page.querySelector('[data-compare-result]')?.removeAttribute('hidden');
    page.querySelector('[data-compare-pairs]')?.remove();
    status.textContent = '';
    // The row in the address did not exist when the page opened.
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  } catch (error) {
    console.error(error);
    status.textContent = failed;
  }
}

/** The list of topics and the rows of a page that compares two plans. */
async function fetchComparison(path: string): Promise<Element[]> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll('.compare-topics, [data-comparison]')].map((part) =>
    document.adoptNode(part),
  );
}

function offerChoice(
  form: HTMLFormElement,
  status: HTMLElement,
  asked: readonly string[],
  tooFew: string,
): void {
  form.hidden = false;
  const selects = [...form.querySelectorAll('select')];
  for (const [place, select] of selects.entries()) select.value = asked[place] ?? '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = [...new Set(selects.map(({ value }) => value).filter((value) => value !== ''))];
    if (chosen.length < fewest) {
      status.textContent = tooFew;
      return;
    }
    location.assign(`${form.action}${plansQuery(chosen)}`);
  });
}
