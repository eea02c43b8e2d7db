import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DerivedPlan } from '../../scripts/derive/derive-plan.ts';
import { deriveFixture, fixtures } from './fixture.ts';

/**
 * Each folder of tests/fixtures is a construct of the plan texts: its name says which. `source.txt`
 * (and `hints.yaml`) go in; `expected.mdx` and `expected.tables.json` come out. `UPDATE=1` rewrites
 * what is expected; read the diff.
 */
const update = process.env['UPDATE'] === '1';

function outputs({ chapters, records }: DerivedPlan): Map<string, string> {
  const tables = records.tables.map(({ title, kind, header, rows, notes }) => ({
    title,
    kind,
    header,
    rows: rows.map(({ line, role, cells }) => ({
      line,
      role,
      cells: cells.map(({ text }) => text),
      cellLines: cells.map((cell) => cell.line).join(' '),
    })),
    notes,
  }));
  return new Map([
    ['expected.mdx', [...chapters.values()].join('\n')],
    ...(tables.length > 0 ? [['expected.tables.json', `${JSON.stringify(tables, null, 2)}\n`] as const] : []),
  ]);
}

describe('a plan text becomes chapters and tables', () => {
  it.each(readdirSync(fixtures).sort())('%s', (name) => {
    const made = outputs(deriveFixture(name));
    const folder = join(fixtures, name);
    if (update) for (const [file, text] of made) writeFileSync(join(folder, file), text);
    const expected = readdirSync(folder).filter((file) => file.startsWith('expected.'));
    expect([...made.keys()].sort()).toEqual(expected.sort());
    for (const [file, text] of made) {
      expect(text, `${name}/${file}`).toBe(readFileSync(join(folder, file), 'utf8'));
    }
  });
});
