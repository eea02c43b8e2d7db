import { z } from 'zod';
import { basis } from './basis.ts';
import { clauseEvidence } from './clause-evidence.ts';
import { documentedRecord, field } from './documentation.ts';
import { planField } from './evidence.ts';
import { topicField } from './topic.ts';

/** How those who answer for a task share it. */
export const dutyMode = z.enum(['lead', 'divided', 'shared', 'sole']);
export type DutyMode = z.infer<typeof dutyMode>;

/** The side of a note whose list names only some (等). */
export const dutySide = z.enum(['leads', 'supports']);
export type DutySide = z.infer<typeof dutySide>;

const names = z.array(z.string().min(1));

/** A record of `data/duties.json`: a bracketed note on who leads a task and who supports it. */
export const dutyRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '职责的 id。', en: 'Id of the duty.' }),
    plan: planField,
    task: field(z.string().min(1), {
      zh: '所属的任务，照印：段首句；没有段首句的，节中只此一段则为节题，否则为段中第一句。',
      en: 'The task, as printed: the lead of its paragraph; without one, the title of the section where it is the only such paragraph, else its first sentence.',
    }),
    opening: field(z.string().min(1), {
      zh: '括注所属文字的第一句，照印。',
      en: 'First sentence of the words that the note belongs to, as printed.',
    }),
    section: field(z.string(), {
      zh: '所在节（无节则章）的标题的 id。',
      en: 'Id of the heading of its section, or chapter.',
      ref: 'outline',
    }),
    leads: field(names.min(1), {
      zh: '牵头或负责的单位，用全称，按所印次序。',
      en: 'Who leads or answers for it: full names, in the order of print.',
    }),
    leadsPrinted: field(names.min(1), {
      zh: '同上，照印，次序相同。',
      en: 'The same as printed, in the same order.',
    }),
    supports: field(names, {
      zh: '配合的单位，用全称，按所印次序；没有印的为空。',
      en: 'Who supports: full names, in the order of print; none where none is printed.',
    }),
    supportsPrinted: field(names, {
      zh: '同上，照印，次序相同。',
      en: 'The same as printed, in the same order.',
    }),
    etc: field(z.array(dutySide), {
      zh: '名单以“等”“等部门”收尾、只列出一部分的一侧。',
      en: 'The sides whose list ends in 等 and so names only some.',
    }),
    verb: field(z.string().min(1), {
      zh: '牵头或负责一侧所印的动词（牵头、按职责分工牵头、按职责分工负责、负责）。',
      en: 'Verb printed for those who lead (牵头, 按职责分工牵头, 按职责分工负责, 负责).',
    }),
    mode: field(dutyMode, {
      zh: 'lead 牵头；divided 按职责分工牵头，各领一块；shared 按职责分工负责，各管一块，无人牵头；sole 负责。',
      en: 'lead: leads; divided: several lead, each in its own field; shared: each answers for its own field, none leads; sole: answers for it.',
    }),
    note: field(z.string().min(1), { zh: '括注全文，照印。', en: 'The whole note as printed.' }),
    rest: field(z.string().nullable(), {
      zh: '名单之后另印的话；没有的为空。',
      en: 'What the note says beyond its lists; empty where nothing.',
    }),
    topic: topicField,
    basis: field(basis, {
      zh: 'rule 由规则读出，未经人核；reader 由人定。',
      en: 'rule: read by rule, not yet reviewed; reader: decided by a reader.',
    }),
    source: clauseEvidence,
  }),
  {
    title: { zh: '职责', en: 'Duties' },
    description: {
      zh: '段末括注所印的分工：谁牵头、谁配合哪项任务。',
      en: 'The division of labour that bracketed notes print: who leads a task and who supports it.',
    },
  },
);
export type DutyRecord = z.infer<typeof dutyRecord>;
