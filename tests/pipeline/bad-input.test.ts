import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'plans-'));
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true, force: true });
});

const path = (file: string): string => join(copy, 'content/plans', file);
const edit = (file: string, change: (text: string) => string): void => {
  writeFileSync(path(file), change(readFileSync(path(file), 'utf8')));
};

/** Runs `npm run content` on the copy, as a person would. */
function content(...options: string[]): { status: number | null; message: string } {
  const script = join(root, 'scripts/content.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, message: stderr.trim() };
}

function listing(): string[] {
  return readdirSync(join(copy, 'content'), { recursive: true, encoding: 'utf8' }).sort();
}

describe('a damaged input stops the command with file, line, cause and cure', () => {
  it('a text that is missing', () => {
    rmSync(path('wuxi.txt'));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wuxi.hints.yaml: There is no plan “wuxi”: content/plans/wuxi.txt is missing. The plans are bazhong, chongqing, wanzhou, wushan.
        Put the text as received in its place, or correct the name of this file.",
        "status": 1,
      }
    `);
  });

  it('a text that is empty', () => {
    writeFileSync(path('wuxi.txt'), '');
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wuxi.txt: The text is empty.
        Put the text as received in its place.",
        "status": 1,
      }
    `);
  });

  it('a text that is truncated', () => {
    edit('wuxi.txt', (text) => text.slice(0, 20_000));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wuxi.txt: The text (56373 bytes, SHA-256 bfe89e28859ecf1dfaf858de63ea24a3c36153ed4fde1c6eaa237de0ee268b55) is not the one that was recorded (526780c62b639b69483f5c60fbbd063079499689c117cb131453dec12c2518a1): it was changed or truncated.
        Restore the text as received. If a new version is meant, record its hash in SHA256SUMS and review its hints.",
        "status": 1,
      }
    `);
  });

  it('a text of which one character was corrected', () => {
    edit('wuxi.txt', (text) => text.replace('湿地保护与修复工\n', '湿地保护与修复工程\n'));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wuxi.txt: The text (134009 bytes, SHA-256 5086942d990af1b50057ef2334f1a2960791f131a6515006119186c85883394e) is not the one that was recorded (526780c62b639b69483f5c60fbbd063079499689c117cb131453dec12c2518a1): it was changed or truncated.
        Restore the text as received. If a new version is meant, record its hash in SHA256SUMS and review its hints.",
        "status": 1,
      }
    `);
  });

  it('a text without a recorded hash', () => {
    edit('SHA256SUMS', (text) => text.replace(/.*bazhong\.txt\n/, ''));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/bazhong.txt: No hash is recorded for this text.
        Compare it with the original, then add the line “44a25f3c0e364dc5a81d7ee5dda2a476571edc58800bbe915627cd85b7b1985c  bazhong.txt” to SHA256SUMS.",
        "status": 1,
      }
    `);
  });

  it('a line of SHA256SUMS that is none', () => {
    edit('SHA256SUMS', (text) => text.replace('  bazhong.txt', ''));
    expect(content().message).toMatch(
      /^content\/plans\/SHA256SUMS:1: “[0-9a-f]{64}” is not a hash and a file name\.\n/,
    );
  });

  it('a text that is not UTF-8', () => {
    const bytes = readFileSync(path('wushan.txt'));
    bytes[bytes.indexOf('前', 0, 'utf8') + 1] = 0x41;
    writeFileSync(path('wushan.txt'), bytes);
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wushan.txt:11: The text is not UTF-8: a byte in this line belongs to no character.
        Convert the text to UTF-8 (for a GB18030 text: \`iconv -f GB18030 -t UTF-8\`) and record its new hash.",
        "status": 1,
      }
    `);
  });

  it('facts of a plan that does not exist', () => {
    writeFileSync(path('kaizhou.yaml'), '');
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/kaizhou.yaml: There is no plan “kaizhou”: content/plans/kaizhou.txt is missing. The plans are bazhong, chongqing, wanzhou, wushan, wuxi.
        Put the text as received in its place, or correct the name of this file.",
        "status": 1,
      }
    `);
  });

  it('a text whose name is no plan id', () => {
    writeFileSync(path('Wu Xi.txt'), '');
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/Wu Xi.txt: This file belongs to no plan.
        The files of a plan are \`<plan>.txt\`, \`<plan>.yaml\`, \`<plan>.hints.yaml\`, \`<plan>.topics.yaml\`, \`<plan>.indicators.yaml\` and \`<plan>.prose-observations.yaml\`; <plan> is lower-case letters, digits and hyphens.",
        "status": 1,
      }
    `);
  });

  it('a text without facts', () => {
    rmSync(path('wanzhou.yaml'));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wanzhou.yaml: The plan “wanzhou” has a text, but this file with its facts is missing.
        Write it after the model of another plan; CONTRIBUTING.md explains the fields.",
        "status": 1,
      }
    `);
  });

  it('a fact whose proof does not stand in its line', () => {
    edit('wushan.yaml', (text) => text.replace('line: 5, quote', 'line: 6, quote'));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wushan.txt:6: The proof “巫山县生态环境局” does not stand in this line (it reads “2023年2月23日”).
        Correct the line or the quotation in content/plans/wushan.yaml.",
        "status": 1,
      }
    `);
  });

  it('a fact that is misspelt', () => {
    edit('wushan.yaml', (text) => text.replace('scope: water', 'scope: aquatic'));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wushan.yaml: ✖ Invalid option: expected one of "water"|"environment"
        → at scope
        Correct the field; CONTRIBUTING.md explains them.",
        "status": 1,
      }
    `);
  });

  it('YAML that is broken', () => {
    edit('wushan.yaml', (text) => text.replace('proof: { line: 6,', 'proof: { line: 6'));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wushan.yaml:15: Block collections are not allowed within flow collections at line 15, column 18:

        proof: { line: 6 quote: 2023年2月23日 }
                       ^^^^^^^^^^^^^^^^^^^^

        Correct the YAML.",
        "status": 1,
      }
    `);
  });

  it('two plans at the same place', () => {
    edit('wuxi.yaml', (text) => text.replace('order: 2', 'order: 1'));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wuxi.yaml: Its order (1) is also that of content/plans/wushan.yaml.
        Give each plan a place of its own.",
        "status": 1,
      }
    `);
  });

  it('a hint whose line has moved', () => {
    edit('bazhong.hints.yaml', (text) => text.replace('line: 231', 'line: 229'));
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/bazhong.txt:229: A hint expects “全面保障饮用水水质安全” here, but the line reads “提供良好水生态产品，打造幸福渠江”.
        The words stand in line 231: correct the line in the plan’s hint file.",
        "status": 1,
      }
    `);
  });

  it('a hint that is not needed', () => {
    edit(
      'wanzhou.hints.yaml',
      (text) => `${text}headings:\n  - { line: 192, text: 1.带, level: 0, why: 无 }\n`,
    );
    edit('wanzhou.hints.yaml', (text) =>
      text.replace('notes:', 'notes:\n  - { line: 7, text: “十四五”时期, why: 无 }'),
    );
    expect(content()).toMatchInlineSnapshot(`
      {
        "message": "content/plans/wanzhou.txt:7: The hint for ““十四五”时期” is not used: the line is no candidate for what the hint says.
        Take the hint out of the plan’s hint file, or correct its line.",
        "status": 1,
      }
    `);
  });

  it('leaves what was derived before untouched', () => {
    const before = listing();
    edit('wuxi.hints.yaml', (text) => text.replace('spans: [1, 2, 3', 'spans: [1, 2, 2'));
    expect(content().status).toBe(1);
    expect(listing()).toEqual(before);
    expect(content('--check').status).toBe(1);
  });

  it('derived files that are stale are named by --check', () => {
    edit('../derived/chapters/wushan/1.mdx', (text) => text.replace('巫山县', '巫溪县'));
    rmSync(path('../derived/chapters/wushan/2.mdx'));
    writeFileSync(path('../derived/chapters/wushan/99.mdx'), '');
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
