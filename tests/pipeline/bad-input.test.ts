import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDerived } from '../../scripts/derive/derive-content.ts';
import { copyContent, projectRoot } from './copied-content.ts';

const { root, path, replace, problem } = copyContent(['plans', 'indicators', 'vocabulary', 'derived']);

describe('a folder of a plan stops the derivation with file, cause and fix:', () => {
  it('without its text', () => {
    rmSync(path('plans/wuxi/text.txt'));
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wuxi/text.txt: The text of the plan “wuxi” is missing.
        Add the text as received, or remove the folder."
    `);
  });

  it('with a text that is empty', () => {
    writeFileSync(path('plans/wuxi/text.txt'), '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wuxi/text.txt: The text is empty.
        Restore the text as received."
    `);
  });

  it('with a text that is truncated', () => {
    replace('plans/wuxi/text.txt', /(?<=^[^]{20000})[^]*$/, '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wuxi/text.txt: The text (56373 bytes, SHA-256 bfe89e28859ecf1dfaf858de63ea24a3c36153ed4fde1c6eaa237de0ee268b55) is not the one that was recorded (526780c62b639b69483f5c60fbbd063079499689c117cb131453dec12c2518a1): it was changed or truncated.
        Restore the text as received. If a new version is meant, record its hash in content/plans/wuxi/plan.yaml and review what was decided about it."
    `);
  });

  it('with a text of which one character was corrected', () => {
    replace('plans/wuxi/text.txt', '湿地保护与修复工\n', '湿地保护与修复工程\n');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wuxi/text.txt: The text (134009 bytes, SHA-256 5086942d990af1b50057ef2334f1a2960791f131a6515006119186c85883394e) is not the one that was recorded (526780c62b639b69483f5c60fbbd063079499689c117cb131453dec12c2518a1): it was changed or truncated.
        Restore the text as received. If a new version is meant, record its hash in content/plans/wuxi/plan.yaml and review what was decided about it."
    `);
  });

  it('with a text that is not UTF-8', () => {
    const bytes = readFileSync(path('plans/wushan/text.txt'));
    bytes[bytes.indexOf('前', 0, 'utf8') + 1] = 0x41;
    writeFileSync(path('plans/wushan/text.txt'), bytes);
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wushan/text.txt:11: The text is not valid UTF-8: this line has an invalid byte.
        Convert the text to UTF-8 (for a GB18030 text: \`iconv -f GB18030 -t UTF-8\`) and record its new hash."
    `);
  });

  it('without a recorded hash', () => {
    replace('plans/bazhong/plan.yaml', /^sha256: .*\n/m, '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/text.txt: No hash is recorded for this text.
        Compare it with the original, then add the line “sha256: 44a25f3c0e364dc5a81d7ee5dda2a476571edc58800bbe915627cd85b7b1985c” to content/plans/bazhong/plan.yaml."
    `);
  });

  it('with a hash that is none', () => {
    replace('plans/bazhong/plan.yaml', /^sha256: .*$/m, 'sha256: 44a25f3c');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/plan.yaml:4: \`sha256\`: a SHA-256 is 64 hexadecimal digits, in lower case
        Correct the field; CONTRIBUTING.md explains them."
    `);
  });

  it('without facts', () => {
    rmSync(path('plans/wanzhou/plan.yaml'));
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wanzhou/plan.yaml: The plan “wanzhou” has a text, but this file with its facts is missing.
        Model it on that of another plan; CONTRIBUTING.md explains the fields."
    `);
  });

  it('with a file that nobody would read', () => {
    writeFileSync(path('plans/wuxi/hint.yaml'), 'headings: []\n');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wuxi/hint.yaml: This is not a file of a plan; nothing reads it.
        Remove it, or correct its name: the files of a plan are text.txt, plan.yaml, hints.yaml, topics.yaml, table-decisions.yaml, statements.yaml, crosswalk.yaml, records.yaml, findings.yaml, cascade.yaml."
    `);
  });

  it('with a name that is none for a plan', () => {
    mkdirSync(path('plans/Wu Xi'));
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/Wu Xi: “Wu Xi” is not a valid name for a plan.
        Each plan has a folder here, whose name is lower-case letters, digits and hyphens, beginning with a letter."
    `);
  });

  it('that is a file', () => {
    writeFileSync(path('plans/kaizhou.txt'), '前言\n');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/kaizhou.txt: This file belongs to no plan.
        Each plan has a folder: move it to content/plans/<plan>/, or remove it."
    `);
  });

  it('that is missing: there is no plan at all', () => {
    rmSync(path('plans'), { recursive: true });
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans: There is no plan here.
        Add a folder with a text (\`<plan>/text.txt\`) and its facts (\`<plan>/plan.yaml\`)."
    `);
  });
});

describe('facts stop the derivation', () => {
  it('whose proof is not in its line', () => {
    replace('plans/wushan/plan.yaml', 'line: 5, quote', 'line: 6, quote');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wushan/text.txt:6: The plan’s plan.yaml expects “巫山县生态环境局” here, but the line reads “2023年2月23日”.
        The words are in line 5: correct the line in plan.yaml."
    `);
  });

  it('that are misspelt, missing or unknown: all of them, each with its line', () => {
    replace('plans/wushan/plan.yaml', 'scope: water', 'scope: aquatic');
    replace(
      'plans/wushan/plan.yaml',
      /^region: .*$/m,
      'region: { zh: 巫山县, level: county, country: 中国 }',
    );
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wushan/plan.yaml:9: \`region.en\`: this field is missing
      content/plans/wushan/plan.yaml:9: \`region.province\`: this field is missing
      content/plans/wushan/plan.yaml:9: \`region.country\`: there is no such field
      content/plans/wushan/plan.yaml:24: \`scope\`: Invalid option: expected one of "water"|"environment"
        Correct the fields; CONTRIBUTING.md explains them."
    `);
  });

  it('that are no YAML', () => {
    replace('plans/wushan/plan.yaml', 'proof: { line: 6,', 'proof: { line: 6');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wushan/plan.yaml:16: Block collections are not allowed within flow collections at line 16, column 18:

        proof: { line: 6 quote: 2023年2月23日 }
                       ^^^^^^^^^^^^^^^^^^^^

        Correct the YAML."
    `);
  });

  it('that give two plans the same place', () => {
    replace('plans/wuxi/plan.yaml', 'order: 2', 'order: 1');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wuxi/plan.yaml: Its order (1) is also that of content/plans/wushan/plan.yaml.
        Give each plan a place of its own."
    `);
  });
});

describe('the command', () => {
  /** Runs `npm run content` on the copy, as a person would. */
  function content(...options: string[]): { status: number | null; message: string } {
    const script = join(projectRoot, 'scripts/content.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, ...options], {
      cwd: root(),
      encoding: 'utf8',
    });
    return { status, message: stderr.trim() };
  }

  it('prints the problem and leaves what was derived before untouched', () => {
    const listing = (): string[] => readdirSync(path('.'), { recursive: true, encoding: 'utf8' }).sort();
    const before = listing();
    replace('plans/wuxi/hints.yaml', 'spans: [1, 2, 3', 'spans: [1, 2, 2');
    const { status, message } = content();
    expect(status).toBe(1);
    expect(message).toBe(problem());
    expect(message).toMatch(/^content\/plans\/wuxi\/text\.txt:\d+: /);
    expect(listing()).toEqual(before);
    expect(problem(checkDerived)).toBe(message);
  });

  it('names with --check the derived files that are stale', () => {
    replace('derived/chapters/wushan/1.mdx', '巫山县', '巫溪县');
    rmSync(path('derived/chapters/wushan/2.mdx'));
    writeFileSync(path('derived/chapters/wushan/99.mdx'), '');
    expect(content('--check')).toMatchInlineSnapshot(`
      {
        "message": "content/derived is stale:
        changed     content/derived/chapters/wushan/1.mdx
        missing     content/derived/chapters/wushan/2.mdx
        unexpected  content/derived/chapters/wushan/99.mdx
      Run \`npm run content\`, read the diff, and commit it.",
        "status": 1,
      }
    `);
  });
});
