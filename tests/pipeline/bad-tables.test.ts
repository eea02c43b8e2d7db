import { describe, expect, it } from 'vitest';
import { deriveText } from './fixture.ts';

describe('a table that cannot be reconciled stops the derivation', () => {
  const table = (...rows: string[]): string =>
    [
      '第一章 目标',
      '第一节 指标',
      '专栏1 指标',
      ...rows.flatMap((row) => [...row.split('|').map((cell) => `\t${cell}`), '']),
    ].join('\n');

  it('a row with too few cells', () => {
    expect(() =>
      deriveText(table('序号|指标名称|目标|类型', '1|天数|300|预期性', '2|300')),
    ).toThrowErrorMatchingInlineSnapshot(
      `
      [InputProblem: source.txt:14: This row has 2 cells, the table 4 columns (“2 | 300”).
        Look at the printed table: if cells are merged, say in the plan’s hints.yaml (\`tables\`) how many columns each of them spans.]
    `,
    );
  });

  it('a row with too many cells, which makes the header too short', () => {
    expect(() => deriveText(table('序号|数量|目标', '1|2|3|4|5'))).toThrowErrorMatchingInlineSnapshot(
      `
      [InputProblem: source.txt:4: This row has 3 cells, the table 5 columns (“序号 | 数量 | 目标”).
        Look at the printed table: if cells are merged, say in the plan’s hints.yaml (\`tables\`) how many columns each of them spans.]
    `,
    );
  });

  it('an empty cell with nothing above it', () => {
    expect(() => deriveText(table('序号|指标名称|目标', '1|天数|'))).toThrowErrorMatchingInlineSnapshot(
      `
      [InputProblem: source.txt:8: The cell under “目标” is empty, but there is no cell above that it could be merged with (“1 | 天数 | ”).
        If cells of this column may be empty, add its name to \`columns.optional\` in content/vocabulary/recognition.yaml.]
    `,
    );
  });

  it('columns that no rule knows', () => {
    expect(() => deriveText(table('甲|乙', '1|2'))).toThrowErrorMatchingInlineSnapshot(
      `
      [InputProblem: source.txt:4: No rule gives the kind of this table (its columns: 甲，乙).
        Add a line with one of its columns to \`tableKinds\` in content/vocabulary/recognition.yaml.]
    `,
    );
  });

  it('a table without title', () => {
    expect(() => deriveText('第一章 目标\n第一节 指标\n正文如此，不再赘述。\n\t序号\n\t指标名称\n'))
      .toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: source.txt:4: A table without title begins here: neither the line above nor the chapter’s heading is one.
        If the line above is its title, add the word with which it begins to \`captions\` in content/vocabulary/recognition.yaml.]
    `);
  });
});
