import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../scripts/inputs/parse-yaml.ts';

const schema = z.strictObject({
  name: z.strictObject({ zh: z.string(), en: z.string() }),
  rows: z.array(z.strictObject({ line: z.int().positive(), note: z.strictObject({ quote: z.string() }) })),
  by: z.record(z.string().regex(/^[a-z]+$/, 'only small letters'), z.int()).default({}),
});

const valid = `# What it is.
name: { zh: 名, en: Name }
rows:
  - line: 3
    note: &note
      quote: 注
  - line: 7
    note: *note
by:
  a: 1
`;

const parse = (from: string, to: string) => () => {
  const text = valid.replace(from, to);
  expect(text).not.toBe(valid);
  return parseYaml('some.yaml', text, schema);
};

describe('a YAML file', () => {
  it('is read, and says in which line each value is written', () => {
    const { value, lineOf } = parseYaml('some.yaml', valid, schema);
    expect(value.rows[1]).toEqual({ line: 7, note: { quote: '注' } });
    expect(lineOf(['name', 'en'])).toBe(2);
    expect(lineOf(['rows', 1])).toBe(7);
    expect(lineOf(['rows', 0, 'note', 'quote'])).toBe(6);
    // Written elsewhere, and used by an alias here.
    expect(lineOf(['rows', 1, 'note', 'quote'])).toBe(8);
    expect(lineOf(['nothing', 'here'])).toBe(2);
  });

  it.each([
    ['whose value has another type', 'line: 7', 'line: seven'],
    ['in which a field is missing', ', en: Name', ''],
    ['in which a field is unknown', '    note: *note', '    note: *note\n    notes: 1'],
    ['in which a name is not valid', '  a: 1', '  A: 1'],
    ['in which a field is there twice', 'by:', 'rows: []\nby:'],
    ['in which an alias has no anchor', '*note', '*nota'],
    ['of which each thing has a mistake', valid, 'name: 1\nrows:\n  - line: 0\nbuy: {}\n'],
    ['that is no map', valid, 'words'],
    ['that is empty', valid, ''],
  ])('%s is refused, with the line', (_, from, to) => {
    expect(parse(from, to)).toThrowErrorMatchingSnapshot();
  });
});
