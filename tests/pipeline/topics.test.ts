import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { learnTopics } from '../../scripts/derive/learn-topics.ts';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import { fivePlans } from './five-plans.ts';
import { deriveText } from './fixture.ts';

const text = `前言
编制说明，不作赘述。
第一章 任务
第一节 治理
本节分述各项。
整治入河排污口。排查全部排污口。
推进节水。控制用水总量。
第二节 加强监测能力建设
加强监测。建设监测站网。
`;

const topicsOf = (topics: unknown): string[] =>
  deriveText(text, {}, { topics }).records.blocks.map(
    ({ line, topic, alsoTopics, topicBasis }) =>
      `${line} ${[topic, ...alsoTopics].join('+')} (${topicBasis})`,
  );

describe('the topic of a block', () => {
  it('is proposed by the words of its lead, its section and its text where nobody has decided', () => {
    expect(topicsOf([])).toEqual([
      '2 goals (rule)',
      '5 goals (rule)',
      '6 outfalls (rule)',
      '7 water-use (rule)',
      '9 monitoring (rule)',
    ]);
  });

  it('is that of the chapter where neither it nor its section has a word of a topic', () => {
    const { records } = deriveText(
      '第一章 改善大气环境\n第一节 重点工作\n各项工作，一一落实。\n第二章 附则\n自印发之日起施行。\n',
    );
    expect(records.blocks.map(({ topic }) => topic)).toEqual(['air', 'goals']);
    expect(records.outline.map(({ topic }) => topic)).toEqual(['air', 'air', 'goals']);
  });

  it('is what a reader decided for it, else for its section, else for its chapter', () => {
    const decisions = [
      { line: 3, text: '第一章', topic: 'ecosystem' },
      { line: 4, text: '第一节 治理', topic: 'sewage-waste', also: ['rural'] },
      { line: 7, text: '推进节水', topic: 'water-use', also: ['law'] },
    ];
    expect(topicsOf(decisions)).toEqual([
      '2 goals (rule)',
      '5 sewage-waste+rural (section)',
      '6 sewage-waste+rural (section)',
      '7 water-use+law (block)',
      '9 ecosystem (section)',
    ]);
  });

  it.each([
    ['is not reviewed before a reader says so', {}, false],
    ['is reviewed with the plan', { reviewed: true }, true],
    ['is reviewed where a reader decided it', { topics: [{ line: 2, text: '扬尘', topic: 'air' }] }, true],
  ])('%s', (_, topics, reviewed) => {
    const [block] = deriveText('第一章 任务\n扬尘较多。\n', {}, topics).records.blocks;
    expect(block?.topicReviewed).toBe(reviewed);
  });

  it('by rule has a confidence, which a decision of a reader needs not', () => {
    const confidenceOf = (topics: unknown) =>
      deriveText('第一章 任务\n扬尘较多。\n', {}, topics).records.blocks[0]?.topicConfidence;
    // Surer than chance: there are 24 topics.
    expect(confidenceOf({})).toBeGreaterThan(1 / 24);
    expect(confidenceOf({ topics: [{ line: 2, text: '扬尘', topic: 'air' }] })).toBeNull();
  });

  it.each([
    ['whose words do not stand in its line', [{ line: 6, text: '整治港口', topic: 'shipping' }]],
    ['that names a line without words', [{ line: 99, text: '整治', topic: 'shipping' }]],
    [
      'that is made twice',
      [
        { line: 6, text: '整治', topic: 'shipping' },
        { line: 6, text: '整治', topic: 'outfalls' },
      ],
    ],
  ])('a decision %s stops the derivation', (_, decisions) => {
    expect(() => topicsOf(decisions)).toThrowErrorMatchingSnapshot();
  });
});

describe('in the five plans', () => {
  const { inputs, derived } = fivePlans();

  it('every block has a topic that a reader has decided or confirmed', () => {
    const left = derived.flatMap(({ records }) =>
      records.blocks.filter(({ topicReviewed }) => !topicReviewed),
    );
    expect(left.map(({ plan, line }) => `${plan}:${line}`)).toEqual([]);
  });

  it('the assignment is the one that was read and approved', async () => {
    const lines = derived.flatMap(({ record, records }) =>
      records.blocks.map(({ line, topic, alsoTopics, lead, text: words }) =>
        [
          record.id,
          line,
          [topic, ...alsoTopics].join('+'),
          (lead ?? words).replaceAll(/\s/g, ' ').slice(0, 30),
        ].join('\t'),
      ),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('topics.tsv');
  });

  it('the weights and the decisions are those that `npm run topics:learn` would write', () => {
    for (const [path, made] of learnTopics(inputs)) {
      expect(made, `${path}: run \`npm run topics:learn\``).toBe(
        readFileSync(join(projectRoot, path), 'utf8'),
      );
    }
  });

  it('fewer than one block in four needs an entry', () => {
    const entries = inputs.plans.reduce((sum, { topics }) => sum + topics.topics.length, 0);
    const blocks = derived.reduce((sum, { records }) => sum + records.blocks.length, 0);
    expect(entries / blocks).toBeLessThan(0.25);
  });
});
