import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

/** Words of the pages on who leads and who supports a task. */
export const duties: Words['duties'] = {
  title: 'Duties',
  titleOf: (plan) => `Duties · ${plan}`,
  description:
    'Who leads and who supports each task: the bracketed notes of the action plan and the agencies that the ledgers of the counties print, each leading back to the text.',
  headline: {
    none: 'No division of labour was read in the plans.',
    notes: (plan, notes, agencies) => `The ${notes} notes of ${plan} name ${agencies} bodies: `,
    most: (names, lead, tasks) => `${names} leads most, ${lead} of ${tasks} tasks. `,
    onlySupport: (count, names) =>
      count === '1'
        ? `One never leads and only supports: ${names}.`
        : `${count} never lead and only support: ${names}.`,
    shared: (count) =>
      `For ${count} tasks all named answer each in its own field (按职责分工负责), and nobody leads.`,
    both: (agency, task) => `In “${task}” ${agency} both leads and supports.`,
    ledgers: (plans) => `${plans} print who leads and who supports in ledgers.`,
    ledger: (plan, rows, agencies) =>
      `${rows} rows of the ledgers of ${plan} print agencies, ${agencies} in all: `,
    silent: (plans) => `${plans} print for no task who leads it.`,
  },
  separator: ', ',
  roles: { lead: 'leads', shared: 'answers for its field', support: 'supports' },
  origins: { duties: 'note', projects: 'project', policies: 'policy', highlights: 'highlight' },
  overview: {
    label: 'Division of labour in each plan',
    plan: 'Plan',
    notes: 'Notes',
    rows: 'Rows of ledgers with agencies',
    agencies: 'Agencies',
    most: 'Leads most',
  },
  matrix: {
    label: (plan) => `${plan}: agencies and tasks`,
    agency: 'Agency',
    task: (number, task) => `Task ${number}: ${task}`,
    cell: (agency, role, task) => `${agency} ${role}: ${task}`,
  },
  tasks: 'Task by task',
  agencies: 'Agency by agency',
  columns: { number: 'No.', task: 'Task', leads: 'Leads or answers', supports: 'Supports', note: 'Text' },
  agency: ({ printed, en }) => en ?? printed,
  etc: 'and others',
  nobody: 'none printed',
  rest: (rest) => `Also: ${rest}`,
  modes: 'Mode',
  filters: { label: 'Show one plan', plan: 'Plan', all: 'All' },
  count: (count) => (count === '1' ? '1 task' : `${count} tasks`),
  lines,
  mark: '○',
  unreviewed: (rule, total) =>
    rule === total
      ? `All ${total} notes were read by rule (“○”); they were compared with the print one by one. Short forms stand under the full name, the printed ones are in the data.`
      : `${rule} of these ${total} notes were read by rule (“○”).`,
  method:
    '牵头 and 按职责分工牵头 count as leading; with 按职责分工负责 each answers for its own field and nobody leads; a single body that is 负责 (answers for it) counts as leading. 等部门 says that a list names only some, and is kept. A cell of a ledger that several rows share counts for each. The task is the lead of its paragraph, or else the title of its section.',
  data: 'Download:',
};
