import { describe, expect, it } from 'vitest';
import { copyContent } from './copied-content.ts';

const { replace, problem } = copyContent();

describe('what a reader decided stops the derivation:', () => {
  it('a hint whose line has moved', () => {
    replace('plans/bazhong/hints.yaml', 'line: 231', 'line: 229');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/text.txt:229: The plan’s hints.yaml (\`headings\`) expects “全面保障饮用水水质安全” here, but the line reads “提供良好水生态产品，打造幸福渠江”.
        The words are in line 231: correct the line in hints.yaml (\`headings\`)."
    `);
  });

  it('a hint that is not needed', () => {
    replace('plans/wanzhou/hints.yaml', 'notes:', 'notes:\n  - { line: 7, text: “十四五”时期, why: 无 }');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wanzhou/text.txt:7: The entry for ““十四五”时期” in the plan’s hints.yaml (\`notes\`) is not used: the line does not follow a note under a table.
        Correct its line in hints.yaml (\`notes\`), or take it out."
    `);
  });

  it('a hint that is there twice', () => {
    const hint = '  - { line: 231, text: 全面保障, level: 1, why: 无 }';
    replace('plans/bazhong/hints.yaml', 'headings:', `headings:\n${hint}`);
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/text.txt:231: The plan’s hints.yaml (\`headings\`) has two entries for this place (the second expects “全面保障饮用水水质安全”).
        Keep one of them in hints.yaml (\`headings\`)."
    `);
  });

  it('a lead whose words are not in its line', () => {
    replace('plans/bazhong/hints.yaml', 'line: 444', 'line: 446');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/text.txt:446: The plan’s hints.yaml (\`leads\`) expects ““三河”即南江河、恩阳河、神潭河。” here, but the line reads ““两库”即红鱼洞水库和金台水库，加强库区各类污染源治理，强化风险防范，保障饮用水安全。”.
        The words are in line 444: correct the line in hints.yaml (\`leads\`)."
    `);
  });

  it('a hint for a table that begins elsewhere', () => {
    replace('plans/wushan/hints.yaml', 'line: 395', 'line: 394');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/wushan/text.txt:394: The plan’s hints.yaml (\`tables\`) expects “序号” here, but the line holds no first cell of a table.
        The words are in line 395: correct the line in hints.yaml (\`tables\`)."
    `);
  });

  it('a topic for words that are elsewhere', () => {
    replace('plans/bazhong/topics.yaml', 'line: 183', 'line: 184');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/text.txt:184: The plan’s topics.yaml expects “强力推进经济社会绿色转型” here, but the line reads “优化空间布局”.
        The words are in line 183: correct the line in topics.yaml."
    `);
  });

  it('a topic that is there twice', () => {
    const topic = "  - { line: 183, text: '强力推进', topic: green }";
    replace('plans/bazhong/topics.yaml', /$/, `${topic}\n`);
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/text.txt:183: The plan’s topics.yaml has two entries for this place (the second expects “强力推进”).
        Keep one of them in topics.yaml."
    `);
  });

  it('a decision on a cell that reads otherwise', () => {
    replace('plans/bazhong/table-decisions.yaml', 'raw: /', 'raw: —');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/text.txt:126: The plan’s table-decisions.yaml (\`cells\`) expects “—” here, but the line reads “/”.
        These words are in no cell of a table of indicators or objectives: correct them in table-decisions.yaml (\`cells\`), or take the entry out."
    `);
  });

  it('a value in prose whose quotation is elsewhere', () => {
    replace('plans/bazhong/prose-observations.yaml', 'line: 18', 'line: 20');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/text.txt:20: The plan’s prose-observations.yaml expects “2020年，巴中市2个国控断面水质均达II类” here, but the line reads “污染防治攻坚持续发力。“十三五”期间，巴中市无新增和应取缔而未取缔的“10+1”小企业，2019年取缔整改搬迁“散乱污”…”.
        The words are in line 18: correct the line in prose-observations.yaml."
    `);
  });

  it('an indicator that there is not', () => {
    replace('plans/bazhong/crosswalk.yaml', 'eco-flow:', 'ecoflow:');
    expect(problem().slice(0, 240)).toMatchInlineSnapshot(`
      "content/plans/bazhong/crosswalk.yaml:60: There is no indicator “ecoflow”: content/indicators/ecoflow.yaml is missing.
        Correct the name, or write that file; the indicators are ammonia-nitrogen-cut, biological-integrity, black-odorous-water"
    `);
  });

  it('a verdict that is none', () => {
    replace('plans/bazhong/crosswalk.yaml', 'verdict: comparable', 'verdict: same');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/crosswalk.yaml:34: \`buffer-strip.verdict\`: Invalid discriminator value. Expected 'comparable' | 'with-caveat' | 'not-comparable' | 'silent'
        Correct the field; CONTRIBUTING.md explains them."
    `);
  });

  it('a row of an indicator that is elsewhere', () => {
    replace('plans/bazhong/crosswalk.yaml', 'line: 116', 'line: 123');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/text.txt:123: The plan’s crosswalk.yaml (\`eco-flow\`) expects “达到生态流量（水位）底线要求河湖数量” here, but the line reads “水生态 | 7 | 水生生物完整性指数 | / | 良好 | 预期性”.
        The words are in line 116: correct the line in crosswalk.yaml (\`eco-flow\`)."
    `);
  });

  it('an indicator of which the plan is said to state rows that it does not', () => {
    replace('plans/bazhong/crosswalk.yaml', / {2}rows:\n {4}- line: 123\n.*\n/, '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/bazhong/crosswalk.yaml: It says that the plan states the indicator \`biological-integrity\`, but names no row, and no value in prose names it.
        Add the rows, or a value in the plan’s prose-observations.yaml, or take the entry out."
    `);
  });
});
