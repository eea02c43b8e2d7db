import { squeeze } from '../../../src/text/squeeze.ts';
import type { ObservationRole } from '../../../src/model/observation.ts';
import type { Table } from '../../../src/model/table.ts';
import { InputProblem } from '../../inputs/problem.ts';
import type { IndicatorWords } from '../../inputs/indicator-words.ts';
import type { TableDecisions } from '../../inputs/table-decisions.ts';

type ColumnHint = TableDecisions['tables'][number]['columns'][number];

/** What a column of an indicator table contains. */
export type Column =
  | { readonly holds: IndicatorWords['columns'][number]['holds'] }
  | { readonly holds: 'value'; readonly role: ObservationRole; readonly year: number | null };

const year = /(\d{4})年/;
/**
 * Classifies each column of an indicator table by its header, else by a reader's decision.
 *
 * @param hints the decisions on this table in the plan's table-decisions.yaml
 * @param periodStart first year of the plan: a header that is just an earlier year is a baseline
 * @param file path of the plan's text, for messages
 * @throws InputProblem for an unknown header, a hint that is not needed or has no column, and a table without a
 *   name column or without value columns
 */
export function readColumns(
  table: Table,
  hints: readonly ColumnHint[],
  words: Pick<IndicatorWords, 'columns' | 'roles'>,
  periodStart: number,
  file: string,
): Column[] {
  const place = { file, line: table.line };
  for (const { header } of hints) {
    if (table.header.some((each) => squeeze(each) === squeeze(header))) continue;
    throw new InputProblem(
      place,
      `The plan’s table-decisions.yaml names a column “${header}”, but this table has the columns ${table.header.join('，')}.`,
      'Correct the header in the plan’s table-decisions.yaml.',
    );
  }
  const columns = table.header.map((header, index): Column => {
    const hint = hints.find((each) => squeeze(each.header) === squeeze(header));
    const byRule = columnByRule(squeeze(header), words, periodStart);
    const column = hint ? columnByHint(hint) : byRule;
    if (!column) {
      throw new InputProblem(
        place,
        `No rule says what the column “${header}” holds.`,
        'Add its header to content/vocabulary/indicator-tables.yaml, or say what it holds in the plan’s table-decisions.yaml (`tables`).',
      );
    }
    if (hint && JSON.stringify(column) === JSON.stringify(byRule)) {
      throw new InputProblem(
        place,
        `The plan’s table-decisions.yaml decides the column “${header}” as the rule already does.`,
        'Remove the column from the plan’s table-decisions.yaml.',
      );
    }
    const isSecond = table.header.slice(0, index).includes(header);
    return column.holds === 'name' && isSecond ? { holds: 'sub' } : column;
  });
  if (columns.filter(({ holds }) => holds === 'name').length !== 1) {
    throw new InputProblem(
      place,
      'This table has no column of names, or more than one.',
      'Say in the plan’s table-decisions.yaml (`tables`) which column holds the names.',
    );
  }
  if (!columns.some(({ holds }) => holds === 'value')) {
    throw new InputProblem(
      place,
      'This table has no column of values.',
      'Add the headers of its values to `roles` in content/vocabulary/indicator-tables.yaml.',
    );
  }
  return columns;
}

function columnByHint({ holds, year: hinted }: ColumnHint): Column {
  return holds === 'baseline' || holds === 'target' || holds === 'actual'
    ? { holds: 'value', role: holds, year: hinted }
    : { holds };
}

function columnByRule(
  header: string,
  { columns, roles }: Pick<IndicatorWords, 'columns' | 'roles'>,
  periodStart: number,
): Column | null {
  const named = columns.find(({ headers }) => headers.includes(header));
  if (named) return { holds: named.holds };
  const printedYear = year.exec(header)?.[1];
  const left = header.replace(year, '');
  const found = printedYear === undefined ? null : Number(printedYear);
  if (left === '' && found !== null) {
    return { holds: 'value', role: found < periodStart ? 'baseline' : 'target', year: found };
  }
  const role = (['baseline', 'target', 'actual'] as const).find((each) => roles[each].includes(left));
  return role ? { holds: 'value', role, year: found } : null;
}
