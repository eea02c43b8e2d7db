import type { Basis } from '../../../src/model/basis.ts';
import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { ObservationRecord, ObservationRole } from '../../../src/model/observation.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import type { IndicatorWords } from '../../inputs/indicator-words.ts';
import { fillInBoth } from '../../inputs/indicator-words.ts';
import { planFiles } from '../../inputs/inputs.ts';
import type { ObservationDecision } from '../../inputs/statement-decisions.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import type { createIds } from '../document/stable-ids.ts';
import type { DecidedStatement } from '../statements/apply-decisions.ts';
import { resolveCell } from './resolve-cell.ts';

/** A value in prose with its indicator; `history` is `null` where no reader says whether the plan is compared by it. */
export interface NamedObservation {
  readonly observation: ObservationRecord;
  readonly indicator: string;
  readonly history: boolean | null;
  /** Who gave it its indicator. */
  readonly basis: Basis;
}

/** What the statements of one plan are seen with. */
export interface StatementView {
  /** Path of the plan’s text, for messages. */
  readonly file: string;
  readonly indicatorWords: IndicatorWords;
  readonly statementWords: StatementWords;
  /** Name of the region that the plan is for: 巫山县. */
  readonly region: string;
  /** All spellings of units. */
  readonly spellings: readonly string[];
  readonly ids: ReturnType<typeof createIds>;
}

const roleOf: Readonly<Record<StatementRecord['time'], ObservationRole | null>> = {
  past: 'actual',
  present: 'baseline',
  target: 'target',
  norm: null,
};

/**
 * The values of indicators that the statements of a plan give: a view of the statements, nothing is read anew.
 *
 * @returns a value for each statement that names an indicator, several where a reader says that it gives several; a
 *   standing threshold is no value
 * @throws InputProblem for words whose form as a class is not known
 */
export function observeStatements(
  statements: readonly DecidedStatement[],
  view: StatementView,
): NamedObservation[] {
  return statements.flatMap(({ statement, decision }) =>
    [decision ?? {}, ...(decision?.also ?? [])].flatMap((said) => {
      const indicator = said.indicator === undefined ? statement.indicator : said.indicator;
      const role = said.role ?? roleOf[statement.time];
      if (indicator === null || role === null) return [];
      return [
        {
          observation: observe(statement, said, role, view),
          indicator,
          history: said.history ?? null,
          basis: said.indicator === undefined ? ('rule' as const) : ('reader' as const),
        },
      ];
    }),
  );
}

function observe(
  statement: StatementRecord,
  said: ObservationDecision,
  role: ObservationRole,
  view: StatementView,
): ObservationRecord {
  const { plan, raw, year, topic, source } = statement;
  const { line, lineEnd, block, url, quote } = source;
  const name = said.name ?? measureName(statement.subject, [...view.statementWords.ownPlace, view.region]);
  const sub = said.sub ?? null;
  return {
    id: view.ids('observation', [name, sub, role, year, raw].join('|'), quote),
    indicator: null,
    indicatorBasis: null,
    plan,
    table: null,
    no: null,
    group: null,
    name,
    sub,
    unit: unitOf(statement),
    type: null,
    role,
    year,
    raw,
    ...valueOf(statement, said, role, view),
    note: null,
    remark: null,
    assessment: null,
    mergedRows: 1,
    origin: 'prose',
    normalized: null,
    block,
    topic,
    source: { plan, line, lineEnd, block, url, quote },
  };
}

function unitOf({ kind, unit }: StatementRecord): string | null {
  return kind === 'class' ? null : unit;
}

/** Without the place at the beginning that is the plan’s own: 全县, 巫山县. */
function measureName(subject: string, ownPlaces: readonly string[]): string {
  const place = [...ownPlaces].sort((a, b) => b.length - a.length).find((word) => subject.startsWith(word));
  const rest = place === undefined ? subject : subject.slice(place.length);
  return rest.length > 1 ? rest : subject;
}

type Value = Pick<
  ObservationRecord,
  'value' | 'comparator' | 'classRank' | 'cumulative' | 'status' | 'statusReason' | 'qualifier'
>;

function valueOf(
  statement: StatementRecord,
  said: ObservationDecision,
  role: ObservationRole,
  view: StatementView,
): Value {
  const { raw, value, kind, source } = statement;
  const { reasons } = view.indicatorWords;
  const none = { value: null, comparator: null, classRank: null, cumulative: false, qualifier: null };
  const status = said.status ?? (value === null ? 'text' : undefined);
  if (kind === 'class' && value !== null && said.status === undefined) {
    const cell = { raw, role, mergedRows: 1, place: { file: view.file, line: source.line } };
    const decideIn = `the plan’s ${planFiles.statements} (\`status\`, \`reason\`)`;
    const printed = resolveCell({ ...cell, decideIn }, undefined, view.indicatorWords, view.spellings);
    const { comparator, classRank, cumulative, qualifier, statusReason } = printed;
    const resolved = { value: printed.value, comparator, classRank, cumulative, qualifier };
    const reason = said.reason ?? statusReason;
    return { ...resolved, status: printed.status, statusReason: reason };
  }
  if (status === 'text' || value === null) {
    const statusReason = said.reason ?? fillInBoth(reasons.text, { raw });
    return { ...none, status: status ?? 'text', statusReason };
  }
  const qualified = said.reason ?? whyQualified(statement, view.statementWords);
  return {
    value,
    comparator: statement.comparator === '~' ? null : (statement.comparator ?? '='),
    classRank: null,
    cumulative:
      said.cumulative ??
      (statement.relative !== null && statement.relative.change === 'down' && role !== 'baseline'),
    qualifier: null,
    status: status ?? (qualified ? 'qualified' : 'number'),
    statusReason: qualified,
  };
}

/** Why an amount is no total: it says what is added, built, or counted up. */
function whyQualified(statement: StatementRecord, { qualifying }: StatementWords): Bilingual | null {
  if (statement.kind !== 'quantity' && statement.comparator !== '~') return null;
  const { quote } = statement.source;
  return qualifying.find(({ words }) => words.some((word) => quote.includes(word)))?.reason ?? null;
}
