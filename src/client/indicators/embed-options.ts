import { chosenPlans, namedPlans, withPlans } from '../../site/chosen-plans.ts';
import { pageLocale } from '../page-locale.ts';

/**
 * Options of an embed, in its address: `?plans=wushan,wuxi` (only those plans), `?theme=dark` or `light` (default: the
 * reader's system), `?lang=` and a language of the site (default: that of the address). Without them, or without
 * script, the page is shown as built. The height is sent to the host page, which may listen (public/embed.js).
 */
export async function applyEmbedOptions(): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-embed]');
  const link = page?.querySelector<HTMLAnchorElement>('[data-chart-link]');
  if (!page || !link) return;
  const options = new URLSearchParams(location.search);
  const languages = JSON.parse(page.dataset['languages'] ?? '{}') as Readonly<Record<string, string>>;
  const asked = languages[options.get('lang') ?? ''];
  if (asked !== undefined) {
    const other = new URL(asked, location.href);
    options.delete('lang');
    other.search = options.toString();
    location.replace(other);
    return;
  }
  const theme = options.get('theme');
  try {
    if (theme === 'dark' || theme === 'light' || namedPlans(location.search).length > 0) {
      const [{ chooseRows, drawChart, fetchRows }, { chartWidths }] = await Promise.all([
        import('./draw-chart.ts'),
        import('../../charts/indicator-chart/render-indicator-chart.ts'),
      ]);
      const chart = await fetchRows(page.dataset['rows'] ?? '');
      const chosen = chosenPlans(location.search, [...new Set(chart.rows.map(({ plan }) => plan))]);
      const look = theme === 'dark' || theme === 'light' ? theme : undefined;
      link.replaceChildren(drawChart(chooseRows(chart, chosen), pageLocale(), chartWidths.embed, look));
      if (look) document.documentElement.dataset['theme'] = look;
      link.href = withPlans(link.href, chosen).href;
    }
  } finally {
    tellHeight(page);
  }
}

/** Sends the height of the embed to the host page, now and whenever it changes. */
function tellHeight(page: HTMLElement): void {
  if (parent === window) return;
  new ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    parent.postMessage({ type: 'plans-in-parallel:height', height }, '*');
  }).observe(page);
}
