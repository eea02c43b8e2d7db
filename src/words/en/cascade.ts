import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

/** Words of the pages that see the tasks of a higher plan against the others. */
export const cascade: Words['cascade'] = {
  title: 'Cascade',
  titleOf: (value) => `Cascade · ${value}`,
  description:
    'What became of each task of the plan of the higher level in the others: tightened, echoed, loosened, only named, or absent.',
  none: 'None of these plans is of a higher level than another.',
  headline: {
    total: (higher, tasks, plans) =>
      `${higher}’s plan has ${tasks} tasks, seen here against the ${plans} plans within it. `,
    most: (plans, count) => `Most are tightened in ${plans} (${count}); `,
    noTightened: 'None tightens any; ',
    loosened: (list) => `loosened: ${list}.`,
    noLoosened: 'none loosens any.',
    planCount: (plan, count) => `${count} in ${plan}`,
    silent: 'Least taken up: ',
    silentEnd: (plans) => `, on which none of the ${plans} plans has any substance.`,
    separator: ', ',
    contrast: (plan, count) => `${plan}, outside it and here as a contrast, is stricter on ${count}.`,
  },
  verdicts: {
    tightened: 'tightened',
    echoed: 'echoed',
    loosened: 'loosened',
    'not-comparable': 'no comparison',
    named: 'only named',
    absent: 'absent',
  },
  rules: {
    tightened:
      'The figure for the same indicator is stricter, or the same figure is due earlier. Where one is stricter and another weaker, the first of the task that differs decides, and the reason names both.',
    echoed:
      'The same thing, with substance: wording shared with the task (a parallel), a lead or a project of that name, three clauses on it, or one clause that orders what the task orders; equal figures too. Lengths, capacities and numbers of works are totals, in which a county cannot match a city: they count as echoed.',
    loosened: 'The figure for the same indicator is weaker, or the same figure is due later.',
    'not-comparable':
      'Both have a figure for the same indicator, but count different things, and nothing else compares; only a reader says so, the rules look at the words then.',
    named:
      'Named only in a list, a general sentence, a past result or an account of the situation: nothing is ordered.',
    absent: 'None of the words for it is in the plan.',
  },
  results: {
    stricter: 'stricter',
    equal: 'the same',
    weaker: 'weaker',
    amount: 'total, not compared',
    'not-comparable': 'other sets',
  },
  matrix: 'Tasks and plans',
  task: 'Task',
  contrast: 'outside, as a contrast',
  cell: (plan, verdict) => `${plan}: ${verdict}`,
  decided: 'decided by a reader',
  reviewed: (rule, total) =>
    `${rule} of ${total} cells are judged by rule and not yet reviewed; “◆” marks those decided by a reader. Each cell opens the sentences of both plans.`,
  decidedMark: '◆',
  filters: {
    label: 'Filter',
    plan: 'Plan',
    verdict: 'Verdict',
    clear: 'All',
    withoutScript: 'Without script one filter can be used at a time.',
  },
  nothing: 'There is no such task.',
  counts: (plan) => `Verdicts on ${plan}`,
  rulesHeading: 'How it is judged',
  method: [
    'A task is a paragraph of the higher plan that says in brackets who leads, answers for or supports it; a paragraph of targets is none. Which plan is the higher one follows from the level and the province of each.',
    'Figures first: the targets of the task against those of the other plan for the same indicator, of the last year on either side. Without figures that compare, the words: what a task is about is told by a vocabulary (content/vocabulary/task-subjects.yaml); paragraphs, boxes and projects that speak of it are looked for in the other plan, and judged by how much of the task’s wording they share, rare wording counting most, and by the parallels.',
    'A reader judged 184 of the cells without sight of the rules. The rules alone, measured once, agreed on 162 (0.880); without the 48 cells that can be argued, on 127 of 136 (0.934). They were then developed on two thirds of the tasks; on the third kept back (60 cells) they agreed on 52 before and 53 after. Most cells are “echoed”: read the sentences before you rely on “only named” or “absent”.',
  ],
  data: 'Download the data',
  back: 'All tasks',
  text: 'The task in full',
  basis: { rule: 'judged by rule, not yet reviewed', reader: 'decided by a reader' },
  sameWords: 'Words with a dotted line are in the task too.',
  numbers: 'Figures of both',
  numberColumns: { indicator: 'Indicator', task: 'Task', local: 'This plan', result: 'Compared' },
  year: (year) => year,
  noPassage: 'There is no sentence to quote.',
  previous: 'Previous task',
  next: 'Next task',
  ofPlan: (higher, count) => `What became of the ${count} tasks of ${higher} here`,
  lines,
};
