import { describe, expect, it } from 'vitest';
import { findTasks } from '../../../../scripts/derive/cascade/find-tasks.ts';
import { higherPlans } from '../../../../scripts/derive/cascade/higher-plans.ts';
import { subjectOfTask, wordsOfName } from '../../../../scripts/derive/cascade/subject-of-task.ts';
import { namesSubject } from '../../../../scripts/derive/cascade/words-of-subject.ts';
import type { BlockRecord } from '../../../../src/model/block.ts';
import type { OutlineRecord } from '../../../../src/model/outline.ts';
import type { PlanRecord } from '../../../../src/model/plan.ts';

const block = (text: string, lead: string | null = null, kind = 'paragraph'): BlockRecord =>
  ({ id: text.slice(0, 4), kind, text, lead, section: 's' }) as BlockRecord;
const outline = [{ id: 's', title: '强化用水管控。' } as OutlineRecord];

describe('a task', () => {
  it('is a paragraph with a note of who leads; its lead names it, else its heading', () => {
    const tasks = findTasks(
      [
        block('治理垃圾。新建设施16座。（市城市管理局牵头）', '治理垃圾。'),
        block('控制用水。（市水利局牵头，市发展改革委配合）'),
      ],
      outline,
    );
    expect(tasks.map(({ name, text }) => [name, text])).toEqual([
      ['治理垃圾。', '治理垃圾。新建设施16座。'],
      ['强化用水管控。', '控制用水。'],
    ]);
  });

  it('is no paragraph of targets, and no row', () => {
    const blocks = [block('到2025年，水质保持为Ⅱ类（含支流）。'), block('（市水利局牵头）', null, 'row')];
    expect(findTasks(blocks, outline)).toEqual([]);
  });
});

describe('a higher plan', () => {
  const plan = (id: string, level: string, zh: string, province: string): PlanRecord =>
    ({ id, region: { level, zh, province } }) as PlanRecord;

  it('is the one whose region is the province of another; plans elsewhere are a contrast', () => {
    const plans = [
      plan('a', 'county', '甲县', '某市'),
      plan('b', 'prefecture', '乙市', '某省'),
      plan('c', 'municipality', '某市', '某市'),
    ];
    expect(
      higherPlans(plans).map(({ higher, others }) => [higher.id, others.map((o) => [o.plan.id, o.contrast])]),
    ).toEqual([
      [
        'c',
        [
          ['a', false],
          ['b', true],
        ],
      ],
    ]);
  });

  it('is none where nothing lies in its region', () => {
    expect(
      higherPlans([plan('b', 'prefecture', '乙市', '某省'), plan('c', 'municipality', '某市', '某市')]),
    ).toEqual([]);
  });
});

describe('a subject', () => {
  const subject = { words: ['黑臭', '园区+污水'], not: ['农村黑臭'] };
  it.each([
    ['治理城市黑臭水体', 1],
    ['治理农村黑臭水体', 0],
    ['新建工业园区污水处理设施', 1],
    ['排查工业园区及企业、城镇污水处理厂', 0],
    ['提高水质', 0],
  ])('%s: named %i times', (text, times) => {
    expect(namesSubject(text, subject)).toBe(times);
  });

  it('of a task is the one that its lead names, whatever else its text names', () => {
    const [task] = findTasks([block('治理垃圾。排污口、排污口、排污口。（甲牵头）', '治理垃圾。')], outline);
    const subjects = [
      { id: 'outfalls', zh: '排污口', en: 'outfalls', words: ['排污口'], not: [] },
      { id: 'refuse', zh: '垃圾', en: 'refuse', words: ['垃圾'], not: [] },
    ];
    expect(task && subjectOfTask(task, { levels: ['%'], subjects })?.id).toBe('refuse');
  });

  it('that no vocabulary knows is looked for by the rarest words of its name', () => {
    const rarity = (pair: string): number => (pair === '锰污' ? 1 : 0.1);
    expect(wordsOfName({ name: '治理锰污染。' }, rarity).words[0]).toBe('锰污');
  });
});
