import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnsClass } from '../../../src/site/columns.ts';

const styles = readFileSync(new URL('../../../src/styles/side-by-side.css', import.meta.url), 'utf8');
const counts = Array.from({ length: 40 }, (_, index) => index + 1);

describe('the columns of a comparison', () => {
  it.each(counts)('have a rule in the style sheet for %i plans', (plans) => {
    const name = columnsClass(plans).split(' ').at(-1) ?? '';
    expect(styles).toMatch(new RegExp(`\\.${name} \\.passage-row\\s*[,{]`));
  });

  it('are as many as there are plans, as long as they fit', () => {
    for (const plans of counts.slice(1, 6)) {
      expect(styles).toMatch(
        new RegExp(
          `\\.columns-${String(plans)} \\.passage-row \\{\\s*grid-template-columns: repeat\\(${String(plans)},`,
        ),
      );
    }
    expect(columnsClass(7)).toBe('side-by-side columns-many');
  });
});
