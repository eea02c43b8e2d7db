import { describe, expect, it } from 'vitest';
import { deriveCorpus } from '../../scripts/derive/derive-corpus.ts';
import { derivePlan } from '../../scripts/derive/derive-plan.ts';
import type { PlanInput } from '../../scripts/inputs/inputs.ts';
import { invented, inventedFiles, inventedInputs } from '../corpus/invented-corpus.ts';

const golden = (name: string): string => `../corpus/expected/${name}`;
type Cell = string | number | null | undefined;
const table = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map((cell) => cell ?? '').join('\t')}\n`).join('');
const oneLine = (text: string): string => text.replaceAll('\n', '⏎').replaceAll('\t', ' | ');

describe('from the texts of three invented plans come', () => {
  it('their blocks, each with the topic that a reader decided or the rules propose', async () => {
    const rows = invented('blocks').map(({ plan, line, kind, topic, alsoTopics, topicBasis, lead, text }) => [
      ...[plan, line, kind, [topic, ...alsoTopics].join('+'), topicBasis, lead, oneLine(text)],
    ]);
    await expect(table(rows)).toMatchFileSnapshot(golden('blocks.tsv'));
  });

  it('their tables, merged cells filled in', async () => {
    const tables = invented('tables').map(({ plan, title, kind, header, rows, notes }) =>
      [
        `${plan} ${kind}: ${title}`,
        ...[header, ...rows].map((cells) => cells.map(oneLine).join(' | ')),
        ...notes.map((note) => `  ${note}`),
      ].join('\n'),
    );
    await expect(`${tables.join('\n\n')}\n`).toMatchFileSnapshot(golden('tables.txt'));
  });

  it('the values of tables and prose', async () => {
    const rows = invented('observations').map((each) => [
      ...[each.plan, each.source.line, each.origin, each.indicator, each.name, each.unit, each.type],
      ...[each.role, each.year, each.raw, each.comparator, each.value, each.cumulative ? '[ ]' : ''],
      ...[each.status, each.statusReason?.zh],
    ]);
    await expect(table(rows)).toMatchFileSnapshot(golden('observations.tsv'));
  });

  it('what each target is beside its baseline, and which plans are silent', async () => {
    const signs = invented('ambitions').map(({ plan, indicator, sign, note }) => [
      ...[indicator, plan, sign, note.zh],
    ]);
    const silences = invented('indicators').flatMap(({ id, silent }) =>
      silent.map(({ plan, reason }) => [id, plan, 'silent', reason.zh]),
    );
    await expect(table([...signs, ...silences].sort())).toMatchFileSnapshot(golden('ambitions.tsv'));
  });

  it('the passages that two of them share', async () => {
    const rows = invented('parallels').map(({ a, b, kind, differs }) => [
      ...[a.plan, b.plan, kind, differs.join('+'), a.text, b.text],
    ]);
    await expect(table(rows)).toMatchFileSnapshot(golden('parallels.tsv'));
  });
});

it('what is derived has the same bytes whatever the order of the plans', () => {
  const inputs = inventedInputs();
  const again = deriveCorpus({ ...inputs, plans: [...inputs.plans].reverse() });
  expect([...again]).toEqual([...inventedFiles()]);
});

describe('ids stay wherever a paragraph is inserted', () => {
  const { plans, vocabularies } = inventedInputs();
  const inserted = '新插入的一段文字，原文中没有。';

  /** The plan with a paragraph inserted before `line`; what was decided about it is moved with its lines. */
  function insertBefore(input: PlanInput, line: number): PlanInput {
    const lines = [...input.source.lines];
    lines.splice(line - 1, 0, inserted);
    const move = <Value>(value: Value): Value =>
      JSON.parse(JSON.stringify(value), (key, part: unknown) =>
        key === 'line' && typeof part === 'number' && part >= line ? part + 1 : part,
      ) as Value;
    return {
      ...input,
      source: { ...input.source, lines },
      facts: move(input.facts),
      hints: move(input.hints),
      topics: move(input.topics),
    };
  }

  it.each(plans.map((input) => [input.facts.shortTitle.zh, input] as const))('in %s', (_, input) => {
    const { records } = derivePlan(input, vocabularies);
    const ids = (made: typeof records): string[] =>
      [...made.outline, ...made.blocks, ...made.tables].map(({ id }) => id);
    const paragraphs = records.blocks.filter(
      ({ kind, table, chapter, section }) =>
        kind === 'paragraph' && table === null && section !== null && chapter !== 'preface',
    );
    expect(paragraphs.length).toBeGreaterThanOrEqual(5);
    for (const { line } of paragraphs) {
      const changed = derivePlan(insertBefore(input, line), vocabularies).records;
      const added = changed.blocks.filter(({ text }) => text === inserted);
      expect(added, `line ${line}`).toHaveLength(1);
      expect(ids(changed).filter((id) => id !== added[0]?.id)).toEqual(ids(records));
    }
  });
});
