import type { Table } from '../../../src/model/table.ts';
import { derivePlan, readDocument } from '../../derive/derive-plan.ts';
import { guardDecisions } from '../../derive/indicators/plan-decisions.ts';
import { type Column, readColumns } from '../../derive/indicators/read-columns.ts';
import { holdsObservations } from '../../derive/indicators/read-table-observations.ts';
import { makeRecords } from '../../derive/records/plan-records.ts';
import type { Inputs, PlanInput, Vocabularies } from '../../inputs/inputs.ts';
import { noHints } from './read-outline.ts';
import { compare, type Counts, unlessItStops } from './reading-part.ts';

/**
 * Rows of tables, each with its line, its role (data, name of the rows below, total) and how its cells lie: without the
 * plan's hints, against those with them. A table that cannot be laid out is not read.
 */
export function measureRows({ plans, vocabularies }: Inputs): Map<string, Counts> {
  return new Map(
    plans.map((plan) => [
      plan.source.plan,
      compare(
        rowsOf(tablesByRule(plan, vocabularies)),
        rowsOf(derivePlan(plan, vocabularies).records.tables),
      ),
    ]),
  );
}

/**
 * Columns of tables of indicators and objectives, each with what it holds and of which year: without hints and decisions
 * on tables, against those with them. A column that nobody knows leaves its table unread.
 */
export function measureColumns({ plans, vocabularies }: Inputs): Map<string, Counts> {
  return new Map(
    plans.map((plan) => {
      const { source, facts } = plan;
      const read = (table: Table, hints: Parameters<typeof readColumns>[1]): Column[] =>
        readColumns(table, hints, vocabularies.indicators, facts.period.start, source.file);
      const { blocks, tables } = derivePlan(plan, vocabularies).records;
      const decided = tables.filter(holdsObservations);
      const { columnsOf } = guardDecisions({ source, blocks, decisions: plan.tableDecisions }, decided);
      return [
        source.plan,
        compare(
          tablesByRule(plan, vocabularies)
            .filter(holdsObservations)
            .flatMap((table) =>
              named(
                table,
                unlessItStops(() => read(table, [])),
              ),
            ),
          decided.flatMap((table) => named(table, read(table, columnsOf(table)))),
        ),
      ];
    }),
  );
}

/**
 * The tables of a plan that nobody has given hints for. A table that the rules cannot lay out stops the reading of a plan;
 * so that it does not take the others with it, each table is read with the hints on the others.
 */
function tablesByRule(
  { source, hints }: PlanInput,
  { recognition }: Pick<Vocabularies, 'recognition'>,
): Table[] {
  const read = (tables: PlanInput['hints']['tables']): Table[] =>
    makeRecords(readDocument(source, recognition, { ...noHints, tables })).tables;
  return read(hints.tables).flatMap((table) => {
    const others = hints.tables.filter(({ line }) => line < table.line || line > table.lineEnd);
    return others.length === hints.tables.length
      ? [table]
      : unlessItStops(() => read(others).filter(({ line }) => line === table.line));
  });
}

function rowsOf(tables: readonly Table[]): string[] {
  return tables
    .filter(({ kind }) => kind !== 'box')
    .flatMap(({ rows }) =>
      rows.map(({ line, role, cells }) => [line, role, ...cells.map(({ text }) => text)].join('|')),
    );
}

function named({ line }: Table, columns: readonly Column[]): string[] {
  return columns.map((column, at) => `${line} ${at} ${JSON.stringify(column)}`);
}
