import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

/** Words of the pages on what happens to those who fail. */
export const consequences: Words['consequences'] = {
  title: 'Consequences',
  titleOf: (plan) => `Consequences · ${plan}`,
  description:
    'What happens when a target is missed or a rule is broken: summons, freezes, accountability, penalties; whom they hit and how often each plan says so, silence included.',
  headline: {
    none: 'No passage on consequences was read in the plans.',
    total: (plans, total, core) =>
      `${plans} plans say in ${total} places what happens to those who fail or break rules; ${core} name a sanction, the others enforcement or clearance in general.`,
    totalOfOne: (plan, total, core) =>
      `${plan} says in ${total} places what happens to those who fail or break rules; ${core} name a sanction, the others enforcement or clearance in general.`,
    who: (polluters, share, governments, officials) =>
      `${share} hit polluters and offenders (${polluters}); ${governments} hit governments and departments, ${officials} officials.`,
    measure: (measure, plans, none) => `“${measure}” is found in ${plans}, and nowhere in ${none}.`,
    measureInAll: (measure) => `All have “${measure}”.`,
    silent: (plans) =>
      `Nowhere in ${plans} is it said what happens to a government or department that falls short.`,
  },
  separator: ', ',
  matrix: {
    label: 'Measures in each plan, by whom they hit',
    measure: 'Measure',
    total: 'All',
    cell: (who, measure, plan, count) => `${who}, ${measure}, ${plan}: ${count}`,
  },
  filters: { label: 'Show one plan', plan: 'Plan', all: 'All' },
  count: (count) => (count === '1' ? '1 place' : `${count} places`),
  trigger: 'for',
  lines,
  mark: '○',
  unreviewed: (rule, total) =>
    rule === total
      ? `All ${total} were read by rule and are not yet reviewed (“○” at the end of a row): look at the sentence before citing one.`
      : `${rule} of these ${total} were read by rule and are not yet reviewed; “○” at the end of a row marks them.`,
  method:
    'A sentence that names several measures is listed under each. A sanction is something done by name to those who fail or break rules; enforcement in general is crackdown, clearance, phasing out or refusal, or liability of which nobody is said to hold anyone to it. Assessment or inspection without a stated result is left out, and so are bans. Looks back and descriptions of the present do not count; cells of tables do.',
  data: 'Download:',
};
