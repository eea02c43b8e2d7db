import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyContent } from './copied-content.ts';

const { path, replace, problem } = copyContent();

describe('the words of the field stop the derivation', () => {
  it.each([
    ['search-forms', '  - [吨, t]', '  - [吨]'],
    ['synonyms', 'groups:', 'group:'],
    ['terms', 'keep:', 'kept:'],
    ['researcher-queries', '  - 十年禁渔', '  - '],
    ['units', '  - { unit: 吨, en: t, spellings: [t, 吨] }', '  - { unit: 吨, spellings: [t, 吨] }'],
    ['topics', '    words: [排污口, 偷排直排乱排]', '    words: []'],
  ])('where %s.yaml is not valid', (name, from, to) => {
    replace(`vocabulary/${name}.yaml`, from, to);
    expect(problem()).toMatchSnapshot();
  });

  it.each([
    ['a unit is a counter too', 'counters:\n', 'counters:\n  - 公里\n'],
    ['an amount of money is a measure too', 'money: [元,', 'money: [元, 吨,'],
    ['a word says at least and at most', "'<=': [不高于,", "'<=': [不低于, 不高于,"],
    ['a word behind a unit says at least and about', "'~': [左右, 上下]", "'~': [左右, 以上]"],
    ['a word says within and beyond', 'outside: [范围外,', 'outside: [范围外, 范围内,'],
    ['a word says up and down', 'down: [下降,', 'down: [下降, 增长,'],
    ['a word is firm and soft', 'encourage: [力争,', 'encourage: [力争, 确保,'],
    ['words stand for values of two kinds', 'words: [零增长,', 'words: [零增长, 全覆盖,'],
  ])('where %s, which would give a phrase two meanings', (_, from, to) => {
    replace('vocabulary/statements.yaml', from, to);
    // In which line a word stands changes with every word that is added.
    expect(
      problem().replace(/(?<=^content\/vocabulary\/statements\.yaml:)\d+(?=:)/, '<line>'),
    ).toMatchSnapshot();
  });

  it('where a file is missing', () => {
    rmSync(path('vocabulary/terms.yaml'));
    expect(problem()).toMatchInlineSnapshot(`
      "content/vocabulary/terms.yaml: The file is missing.
        Restore it from the repository."
    `);
  });

  it('where nobody would read a file', () => {
    writeFileSync(path('vocabulary/term.yaml'), '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/vocabulary/term.yaml: Nothing reads this file.
        Remove it, or correct its name: the files here are recognition.yaml, topics.yaml, topic-weights.yaml, parallels.yaml, common-phrases.yaml, indicator-tables.yaml, units.yaml, statements.yaml, monitored-sets.yaml, outcomes.yaml, alignments.yaml, stock.yaml, deadlines.yaml, consequences.yaml, duties.yaml, agencies.yaml, ledgers.yaml, findings.yaml, finding-texts.yaml, task-subjects.yaml, rivers.yaml, search-forms.yaml, synonyms.yaml, terms.yaml, term-names.yaml, researcher-queries.yaml."
    `);
  });

  it('where an indicator has a name that is no id', () => {
    writeFileSync(path('indicators/Eco Flow.yaml'), '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/indicators/Eco Flow.yaml: The name of this file is not a valid indicator id.
        Call it \`<indicator>.yaml\`; <indicator> is lower-case letters, digits and hyphens."
    `);
  });

  it('where a field of an indicator is not valid', () => {
    replace('indicators/eco-flow.yaml', 'direction: higher', 'direction: up');
    expect(problem()).toMatchInlineSnapshot(`
      "content/indicators/eco-flow.yaml:6: \`direction\`: Invalid option: expected one of "higher"|"lower"|"none"
        Correct the field; CONTRIBUTING.md explains them."
    `);
  });
});
