import { describe, expect, it } from 'vitest';
import { chapterWords } from '../../scripts/check/read-chapter.ts';
import { headingText } from '../../src/model/heading-text.ts';
import { printedCharacters } from '../../scripts/inputs/printed-text.ts';
import { fivePlans } from './five-plans.ts';

const { derived } = fivePlans();

import { squeeze } from '../../src/text/squeeze.ts';
describe.each(derived)('$record.shortTitle.zh', ({ input, records, chapters }) => {
  it('keeps every printed character once and in order in its chapters', () => {
    expect([...chapters.values()].map(chapterWords).join('')).toBe(printedCharacters(input.source));
  });

  it('keeps every printed character once in blocks and headings together', () => {
    const parts = [
      ...records.outline.map((heading) => ({ ...heading, words: headingText(heading) })),
      ...records.blocks.map((block) => ({ ...block, words: block.text })),
    ].sort((a, b) => a.line - b.line);
    expect(squeeze(parts.map(({ words }) => words).join(''))).toBe(printedCharacters(input.source));
  });

  it('puts each lead at the beginning of its block', () => {
    for (const { text, lead } of records.blocks) {
      if (lead !== null) expect(text.indexOf(lead)).toBeLessThanOrEqual(4);
    }
  });

  it('makes every row of a table as wide as its header, with a line for each cell', () => {
    for (const { title, kind, header, rows, line, lineEnd } of records.tables) {
      if (kind === 'box') continue;
      expect(new Set(rows.map(({ cells }) => cells.length)), title).toEqual(new Set([header.length]));
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        expect(cell.line).toBeGreaterThanOrEqual(line);
        expect(cell.line).toBeLessThanOrEqual(lineEnd);
      }
    }
  });

  it('names as parent of a section the chapter that it stands in', () => {
    for (const { level, parent, chapter } of records.outline) {
      const above = records.outline.find(({ id }) => id === parent);
      expect(level === 1 ? parent : above?.chapter).toBe(level === 1 ? null : chapter);
    }
  });
});

describe('the corpus', () => {
  it('holds the 26 tables and boxes of the five plans', () => {
    const titles = derived.flatMap(({ record, records }) =>
      records.tables.map(({ title, kind, header, rows, notes }) =>
        [record.id, kind, `${header.length}×${rows.length}`, `${notes.length} notes`, title].join(' | '),
      ),
    );
    expect(titles).toMatchInlineSnapshot(`
      [
        "bazhong | box | 0×3 | 0 notes | 专栏 1 巴中市长江流域重要水体突出问题",
        "bazhong | indicators | 6×9 | 0 notes | 表1 巴中市“十四五”水生态环境保护规划常规指标",
        "bazhong | indicators | 6×4 | 0 notes | 表2 巴中市“十四五”水生态环境保护规划亲民指标",
        "bazhong | box | 0×21 | 0 notes | 专栏2 巴河流域保护主要任务",
        "bazhong | box | 0×5 | 0 notes | 专栏3 南江河流域保护主要任务",
        "bazhong | box | 0×6 | 0 notes | 专栏4 通江河流域保护主要任务",
        "wanzhou | indicators | 5×32 | 4 notes | 专栏1 生态文明建设“十三五”规划指标完成情况",
        "wanzhou | indicators | 5×9 | 5 notes | 专栏2 万州区生态环境保护“十四五”规划主要指标",
        "wanzhou | box | 0×8 | 0 notes | 专栏3 重要生态系统保护和修复重大工程",
        "wanzhou | box | 0×15 | 0 notes | 专栏4 环境质量改善重点工程",
        "wanzhou | box | 0×5 | 0 notes | 专栏5 环境风险防范重点工程",
        "wanzhou | box | 0×3 | 0 notes | 专栏6 治理体系和治理能力现代化重点工程建设",
        "wushan | indicators | 6×7 | 0 notes | 专栏1 巫山县“十三五”规划主要指标目标完成情况",
        "wushan | indicators | 6×8 | 0 notes | 专栏2 “十四五”水生态环境保护核心指标目标表",
        "wushan | objectives | 9×2 | 0 notes | 附表1 重庆市巫山县地表水环境质量目标表",
        "wushan | objectives | 4×2 | 0 notes | 附表2 重庆市巫山县城市集中式饮用水水源水质目标表",
        "wushan | projects | 8×33 | 0 notes | 附表3 重点项目表",
        "wuxi | indicators | 7×24 | 0 notes | 专栏1 巫溪县生态文明建设“十三五”规划约束性指标完成情况",
        "wuxi | indicators | 7×19 | 5 notes | 专栏2 巫溪县“十四五”生态环境保护规划目标指标",
        "wuxi | box | 0×6 | 0 notes | 专题三 重要生态系统保护和修复重大工程",
        "wuxi | box | 0×6 | 0 notes | 专题四 生态退化区域治理修复重大工程",
        "wuxi | box | 0×6 | 0 notes | 专题五 水生态环境重点项目",
        "wuxi | box | 0×8 | 0 notes | 专题六 环境质量改善重大工程",
        "wuxi | projects | 11×47 | 0 notes | 巫溪县“十四五”生态环境保护规划项目台账（2021—2025年度实施项目台账）",
        "wuxi | policies | 6×8 | 0 notes | 巫溪县“十四五”生态环境保护规划政策台账",
        "wuxi | highlights | 5×20 | 0 notes | 巫溪县“十四五”生态环境保护规划亮点台账",
      ]
    `);
  });

  it('has the outline that is printed', async () => {
    const outline = derived.map(({ record, records }) => [
      record.title,
      ...records.outline.map(
        (heading) => `${'  '.repeat(heading.level)}${headingText(heading)} (${heading.line})`,
      ),
    ]);
    await expect(`${outline.map((lines) => lines.join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(
      'outline.txt',
    );
  });
});
