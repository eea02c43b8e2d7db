import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deriveCorpus } from '../../scripts/derive/derive-corpus.ts';
import { inventedFiles, inventedInputs } from '../corpus/invented-corpus.ts';
import { palettePlaces } from '../../src/model/palette.ts';

const inputs = inventedInputs();
const before: ReadonlyMap<string, string> = deriveCorpus({
  ...inputs,
  plans: inputs.plans.filter(({ source }) => source.plan !== 'qingxi'),
});
const after = inventedFiles();

const dataFile = z.object({ records: z.array(z.record(z.string(), z.unknown())) });
const records = (files: typeof after, name: string): Record<string, unknown>[] =>
  dataFile.parse(JSON.parse(files.get(`data/${name}.json`) ?? '')).records;
const own = (name: string): Record<string, unknown>[] =>
  records(after, name).filter(({ plan }) => plan === 'qingxi');

describe('a folder with a text and its facts, put beside other plans', () => {
  it('is a plan like the others, with the next colour', () => {
    const plans = records(after, 'plans');
    expect(plans.slice(0, -1)).toEqual(records(before, 'plans'));
    expect(plans.at(-1)).toMatchObject({
      ...{ id: 'qingxi', order: 60, colour: plans.length, title: '青溪县水生态环境保护“十四五”规划' },
      counts: { chapters: 3, sections: 5, tables: 1, rows: 2 },
    });
    expect([...after.keys()].filter((path) => path.includes('/qingxi/'))).toEqual([
      'chapters/qingxi/1.mdx',
      'chapters/qingxi/2.mdx',
      'chapters/qingxi/front.mdx',
      'chapters/qingxi/preface.mdx',
    ]);
  });

  it('has topics by rule, and the values of its table', () => {
    const topics = own('blocks').map(({ line, topic, topicBasis }) => [line, topic, topicBasis].join(' '));
    expect(topics).toContain('36 outfalls rule');
    expect(topics).toContain('40 biodiversity rule');
    expect(new Set(own('blocks').map(({ topicBasis }) => topicBasis))).toEqual(new Set(['rule']));
    expect(own('observations').map(({ name, role, raw, indicator }) => [name, role, raw, indicator])).toEqual(
      [
        ['地表水水质达到或优于Ⅲ类比例', 'baseline', '90', null],
        ['地表水水质达到或优于Ⅲ类比例', 'target', '≥95', null],
        ['农村生活污水治理率', 'baseline', '35', null],
        ['农村生活污水治理率', 'target', '50', null],
      ],
    );
  });

  it('is silent on every indicator until a reader says what it states', () => {
    const silent = {
      plan: 'qingxi',
      reason: { zh: '全文未给出这一指标的数值。', en: 'The text gives no figure for it.' },
    };
    for (const indicator of records(after, 'indicators')) {
      expect(indicator.silent, String(indicator.id)).toContainEqual(silent);
    }
  });

  it('changes nothing that is told of the other plans alone', () => {
    for (const name of ['outline', 'blocks', 'tables', 'observations', 'ambitions']) {
      expect(records(after, name).filter(({ plan }) => plan !== 'qingxi')).toEqual(records(before, name));
    }
    const chapters = [...before].filter(([path]) => path.startsWith('chapters/'));
    expect(chapters.map(([path]) => after.get(path))).toEqual(chapters.map(([, text]) => text));
  });

  it('is refused, with what to do, where the palette has no colour left', () => {
    const [first] = inputs.plans;
    if (!first) throw new Error('There is no plan.');
    const plans = Array.from({ length: palettePlaces + 1 }, (_, index) => ({
      ...first,
      facts: { ...first.facts, order: index + 1 },
    }));
    expect(() => deriveCorpus({ ...inputs, plans })).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: content/plans/baishi/plan.yaml: This is plan number 65, but the palette has 64 places (each colour with each shape).
        Add a colour or a shape to src/model/palette.ts.]
    `);
  });
});
