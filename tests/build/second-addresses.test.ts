import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import type { PlanRecord } from '../../src/model/plan.ts';

const file = (path: string): string => join(siteDirectory, path, 'index.html');
const plans = JSON.parse(readFileSync(join(siteDirectory, 'data/plans.json'), 'utf8')) as PlanRecord[];
const pairs = plans.flatMap((a) => plans.map((b) => [a.id, b.id] as const));

/** Where a page leads on to by itself; `null` for a page with content of its own. */
function leadsTo(path: string): string | null {
  const html = readFileSync(file(path), 'utf8');
  const target = /<meta http-equiv="refresh" content="0; url=([^"]*)">/.exec(html)?.[1] ?? null;
  if (target === null) return null;
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`<link rel="canonical" href="${target}">`);
  expect(html).toContain(`<a href="${target}">`);
  return target;
}

describe.each(['', 'en/'])('the addresses of two plans below /%s', (prefix) => {
  it('lead to their parallels, whichever plan comes first', () => {
    for (const [a, b] of pairs) {
      const [one, other] = [`${prefix}parallels/${a}-${b}/`, `${prefix}parallels/${b}-${a}/`];
      // A pair without parallels has no page in either direction.
      expect(existsSync(file(one)), one).toBe(existsSync(file(other)));
      if (a === b || !existsSync(file(one))) continue;
      const targets = [leadsTo(one), leadsTo(other)];
      expect(
        targets.filter((target) => target === null),
        one,
      ).toHaveLength(1);
      expect([`/${one}`, `/${other}`]).toContain(targets.find((target) => target !== null));
    }
  });

  it('lead to their comparison, and to the plan where both are the same', () => {
    for (const [a, b] of pairs) {
      expect(leadsTo(`${prefix}compare/${a}-${b}/`), `${a}-${b}`).toBe(
        a === b ? `/${prefix}plans/${a}/` : null,
      );
    }
  });
});
