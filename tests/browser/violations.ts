import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it is now. A page that is asked again is not given axe again.
 *
 * @param only `colours` for a page that stands as it did when all rules were run, and has only other colours: the rules
 * that axe marks as seeing colour
 */
export async function violations(page: Page, only?: 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const found = await page.evaluate(
    async ({ isColours, options }) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      if (!isColours) return (await axe.run(options)).violations;
      const values = axe
        .getRules(['cat.color'])
        .filter(({ tags: own }) => own.some((tag) => options.runOnly.includes(tag)))
        .map(({ ruleId }) => ruleId);
      return (await axe.run({ ...options, runOnly: { type: 'rule', values } })).violations;
    },
    // All rules run on all elements; only the lists of what is in order are not written, which nobody reads.
    {
      isColours: only === 'colours',
      options: { runOnly: tags, resultTypes: ['violations'] } satisfies Axe.RunOptions,
    },
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 160)}`),
  );
}
