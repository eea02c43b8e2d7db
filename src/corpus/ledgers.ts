import type { AgencyRecord } from '../model/agency.ts';
import type { HighlightRecord } from '../model/highlight.ts';
import type { InvestmentRecord } from '../model/investment.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { PolicyRecord } from '../model/policy.ts';
import type { ProjectRecord } from '../model/project.ts';
import { dataset, plans } from './records.ts';

/** What a plan prints of the money for its projects. */
export interface PlanInvestment {
  readonly plan: PlanRecord;
  /** The sum of all; `null` where the plan prints no investment. */
  readonly whole: InvestmentRecord | null;
  /** The sums of its categories, in the order of the text. */
  readonly categories: readonly InvestmentRecord[];
  /** The projects that it lists; none where it prints sums only. */
  readonly projects: readonly ProjectRecord[];
}

/** Each plan with the money for its projects, plans in their order. */
export function planInvestments(): PlanInvestment[] {
  return plans().map((plan) => {
    const own = dataset('investments').filter((sum) => sum.plan === plan.id);
    // Where a plan prints a table, its sums are those of the table; prose may repeat them.
    const origin = own.some((sum) => sum.origin === 'table') ? 'table' : 'prose';
    const sums = own.filter((sum) => sum.origin === origin);
    return {
      plan,
      whole: sums.find(({ scope }) => scope === 'plan') ?? null,
      categories: sums.filter(({ scope }) => scope === 'category'),
      projects: dataset('projects').filter((project) => project.plan === plan.id),
    };
  });
}

/** The amount of a sum in 万元: as printed, else as its parts add up. */
export function amountOf({ printed, computed }: Pick<InvestmentRecord, 'printed' | 'computed'>): number {
  return printed ?? computed ?? 0;
}

/** An agency, and the rows of ledgers that it leads or supports. */
export interface AgencyTasks {
  readonly agency: AgencyRecord;
  readonly leads: readonly ProjectRecord[];
  readonly partners: readonly ProjectRecord[];
  readonly policies: readonly PolicyRecord[];
  readonly highlights: readonly HighlightRecord[];
}

/** The agencies of ledgers, those that lead most first. */
export function agencyTasks(): AgencyTasks[] {
  return dataset('agencies')
    .map((agency) => ({
      agency,
      leads: dataset('projects').filter(({ leads }) => leads.includes(agency.name)),
      partners: dataset('projects').filter(({ partners }) => partners.includes(agency.name)),
      policies: dataset('policies').filter(({ leads }) => leads.includes(agency.name)),
      highlights: dataset('highlights').filter(({ leads }) => leads.includes(agency.name)),
    }))
    .filter((tasks) => tasksOf(tasks) > 0)
    .toSorted(
      (a, b) =>
        b.leads.length - a.leads.length || tasksOf(b) - tasksOf(a) || (a.agency.id < b.agency.id ? -1 : 1),
    );
}

function tasksOf({ leads, partners, policies, highlights }: AgencyTasks): number {
  return leads.length + partners.length + policies.length + highlights.length;
}
