import type { AgencyRecord } from '../model/agency.ts';
import type { DutyRecord } from '../model/duty.ts';
import type { Evidence } from '../model/evidence.ts';
import { dataset } from './records.ts';
import { duties } from './tasks.ts';

/** What an agency has to do with a task: it leads, it answers for its own field and nobody leads, or it supports. */
export const assignmentRoles = ['lead', 'shared', 'support'] as const;
export type AssignmentRole = (typeof assignmentRoles)[number];

/** Where it is printed. */
export type AssignmentOrigin = 'duties' | 'projects' | 'policies' | 'highlights';

/** One agency and one task. */
export interface Assignment {
  readonly plan: string;
  /** Full name of the agency. */
  readonly agency: string;
  readonly role: AssignmentRole;
  readonly origin: AssignmentOrigin;
  /** Id of the note or row. */
  readonly id: string;
  readonly task: string;
  readonly source: Evidence;
}

let all: readonly Assignment[] | undefined;

/** Who leads and who supports what, from notes on duties and from the rows of ledgers, in the order of print. */
export function assignments(): readonly Assignment[] {
  all ??= [...duties().flatMap(ofDuty), ...ledgerAssignments()];
  return all;
}

function ofDuty(duty: DutyRecord): Assignment[] {
  const { plan, id, task, source, mode } = duty;
  const of = (role: AssignmentRole) => (agency: string) =>
    ({ plan, agency, role, origin: 'duties', id, task, source }) as const;
  return [...duty.leads.map(of(mode === 'shared' ? 'shared' : 'lead')), ...duty.supports.map(of('support'))];
}

function ledgerAssignments(): Assignment[] {
  return (['projects', 'policies', 'highlights'] as const).flatMap((origin) =>
    dataset(origin).flatMap((row) => {
      const { plan, id, source, leads, partners, name: task } = row;
      const of = (role: AssignmentRole) => (agency: string) => ({
        plan,
        agency,
        role,
        origin,
        id,
        task,
        source,
      });
      return [...leads.map(of('lead')), ...partners.map(of('support'))];
    }),
  );
}

/** An agency and all that it has to do with the tasks of a plan. */
export interface AgencyTasks {
  readonly agency: AgencyRecord;
  readonly assignments: readonly Assignment[];
  readonly counts: Readonly<Record<AssignmentRole, number>>;
}

/**
 * The agencies that have something to do with tasks, those that lead most first.
 *
 * @param list of assignments, of one plan or of many
 */
export function agenciesOf(list: readonly Assignment[]): AgencyTasks[] {
  const byName = new Map(dataset('agencies').map((agency) => [agency.name, agency]));
  const own = new Map<string, Assignment[]>();
  for (const assignment of list) {
    own.set(assignment.agency, [...(own.get(assignment.agency) ?? []), assignment]);
  }
  const found = [...own].flatMap(([name, assigned]): AgencyTasks[] => {
    const agency = byName.get(name);
    if (!agency) return [];
    const count = (role: AssignmentRole): number => assigned.filter((each) => each.role === role).length;
    return [
      {
        agency,
        assignments: assigned,
        counts: { lead: count('lead'), shared: count('shared'), support: count('support') },
      },
    ];
  });
  return found.sort(
    (a, b) =>
      b.counts.lead - a.counts.lead ||
      b.counts.shared - a.counts.shared ||
      b.counts.support - a.counts.support,
  );
}
