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
    ['topics', '    words: [排污口]', '    words: []'],
  ])('where %s.yaml is not valid', (name, from, to) => {
    replace(`vocabulary/${name}.yaml`, from, to);
    expect(problem()).toMatchSnapshot();
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
      "content/vocabulary/term.yaml: No part of the project reads this file.
        Take it out, or correct its name: the files here are recognition.yaml, topics.yaml, parallels.yaml, indicator-tables.yaml, units.yaml, statements.yaml, monitored-sets.yaml, search-forms.yaml, synonyms.yaml, terms.yaml, researcher-queries.yaml."
    `);
  });

  it('where an indicator has a name that is no id', () => {
    writeFileSync(path('indicators/Eco Flow.yaml'), '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/indicators/Eco Flow.yaml: The name of this file is no id of an indicator.
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
