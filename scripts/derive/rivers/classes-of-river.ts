import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { RiverClass } from '../../../src/model/river.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import { waterClass } from '../../../src/text/water-class.ts';

/**
 * The classes and targets of water quality that a plan prints for a river: rows of its tables whose name or group is the
 * river, and statements on a water class whose subject names it. Of a row with a value a year the last year counts.
 *
 * @param isNamed whether a text names the river
 * @returns targets first, then by year and line
 */
export function classesOfRiver(
  observations: readonly ObservationRecord[],
  statements: readonly StatementRecord[],
  isNamed: (text: string) => boolean,
): RiverClass[] {
  const rows = observations.filter(
    (each) => each.origin === 'table' && isNamed(`${each.group ?? ''} ${each.name}`) && isOnWater(each),
  );
  const last = rows.filter(
    (each) => !rows.some((other) => sameRow(each, other) && (other.year ?? 0) > (each.year ?? 0)),
  );
  const said = statements.filter(({ subject, source, kind, raw }) => {
    if (!isNamed(subject) && !isNamed(clauseAround(source.quote, raw))) return false;
    return kind === 'class' || (isWords(raw) && /水质|水域功能/.test(subject));
  });
  const all = [...last.map(ofObservation), ...said.map(ofStatement)];
  return all.sort(
    (a, b) => order(a) - order(b) || (b.year ?? 0) - (a.year ?? 0) || a.source.line - b.source.line,
  );
}

const order = ({ time }: RiverClass): number => (time === 'target' ? 0 : 1);

/** A class, or words on the quality of the water; the sources of drinking water have targets of their own. */
const isOnWater = ({ classRank, name, raw }: ObservationRecord): boolean =>
  (classRank !== null || (name.includes('水质') && isWords(raw))) && !name.includes('水源');

const isWords = (raw: string): boolean => /\p{Script=Han}/u.test(raw) && !/\d/.test(raw);

const sameRow = (a: ObservationRecord, b: ObservationRecord): boolean =>
  a.block === b.block && a.role === b.role;

/** The words of a quotation up to the value. */
function clauseAround(quote: string, raw: string): string {
  const at = quote.indexOf(raw);
  return at < 0 ? '' : quote.slice(0, at);
}

function ofObservation({ role, year, raw, classRank, name, group, source }: ObservationRecord): RiverClass {
  const time = role === 'target' ? 'target' : role === 'actual' ? 'past' : 'present';
  return {
    time,
    year,
    raw,
    rank: classRank,
    name: group !== null && group !== name ? `${group} ${name}` : name,
    source,
  };
}

function ofStatement({ time, year, raw, kind, value, subject, source }: StatementRecord): RiverClass {
  const rank = waterClass(raw) ?? (kind === 'class' ? value : null);
  const { plan, line, lineEnd, block, url, quote } = source;
  return { time, year, raw, rank, name: subject, source: { plan, line, lineEnd, block, url, quote } };
}
