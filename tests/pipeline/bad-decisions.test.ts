import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyInventedCorpus } from './copied-content.ts';

const { path, replace, reword, problem } = copyInventedCorpus();

describe('what a reader decided stops the derivation:', () => {
  it('a hint whose line has moved', () => {
    replace('plans/baishi/hints.yaml', 'line: 72', 'line: 71');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:71: The plan’s hints.yaml (\`notes\`) expects “*年用水总量的目标值” here, but the line reads “2．“—”表示未开展考核，无现状数据。”.
        The words are in line 72: correct the line in hints.yaml (\`notes\`)."
    `);
  });

  it('a hint that is not needed', () => {
    replace('plans/baishi/hints.yaml', 'notes:', 'notes:\n  - { line: 10, text: 白石区地处, why: 无 }');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:10: The entry for “白石区地处” in the plan’s hints.yaml (\`notes\`) is not used: the line does not follow a note under a table.
        Correct its line in hints.yaml (\`notes\`), or remove it."
    `);
  });

  it('a hint that is there twice', () => {
    const hint = "  - { line: 72, text: '*年用水总量', why: 无 }";
    replace('plans/baishi/hints.yaml', 'notes:', `notes:\n${hint}`);
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:72: The plan’s hints.yaml (\`notes\`) has two entries for this place (the second expects “*年用水总量的目标值”).
        Keep one of them in hints.yaml (\`notes\`)."
    `);
  });

  it('a lead whose words are not in its line', () => {
    replace('plans/baishi/hints.yaml', 'line: 14', 'line: 13');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:13: The plan’s hints.yaml (\`leads\`) expects “基础设施逐步完善。” here, but the line reads “水环境质量稳中向好。2020年，全区8个市控断面水质达到或优于Ⅲ类的比例为87.5%，城市集中式饮用水水源水质达标率为1…”.
        The words are in line 14: correct the line in hints.yaml (\`leads\`)."
    `);
  });

  it('a hint for a table that begins elsewhere', () => {
    replace('plans/baishi/hints.yaml', 'line: 86', 'line: 87');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:87: The plan’s hints.yaml (\`tables\`) expects “序号” here, but the line holds no first cell of a table.
        The words are in line 86: correct the line in hints.yaml (\`tables\`)."
    `);
  });

  it('a topic for words that are elsewhere', () => {
    replace('plans/baishi/topics.yaml', 'line: 74', 'line: 75');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:75: The plan’s topics.yaml expects “第一节 深化水污染防治” here, but the line reads “推进入河排污口整治。对芦河及主要支流的入河排污口逐一排查、监测、溯源，建立台账，分类整治。到2025年，完成全部入河排污…”.
        The words are in line 74: correct the line in topics.yaml."
    `);
  });

  it('a topic that is there twice', () => {
    const topic = "  - { line: 74, text: '第一节', topic: outfalls }";
    replace('plans/baishi/topics.yaml', /$/, `${topic}\n`);
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:74: The plan’s topics.yaml has two entries for this place (the second expects “第一节”).
        Keep one of them in topics.yaml."
    `);
  });

  it('a decision on a cell that reads otherwise', () => {
    replace('plans/luhe/table-decisions.yaml', 'raw: /', 'raw: —');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/luhe/text.txt:39: The plan’s table-decisions.yaml (\`cells\`) expects “—” here, but the line reads “/”.
        These words are in no cell of a table of indicators or objectives: correct them in table-decisions.yaml (\`cells\`), or remove the entry."
    `);
  });

  it('a decision on a statement that stands elsewhere', () => {
    replace('plans/baishi/statements.yaml', 'line: 79', 'line: 80');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:80: The plan’s statements.yaml expects the value “25%” here, but the statements of this line are: none.
        Correct the value or the line in statements.yaml, or take the entry out: the words may have changed, or the rules now read them otherwise."
    `);
  });

  it('a decision on a statement whose value reads otherwise', () => {
    replace('plans/baishi/statements.yaml', 'raw: 25%', 'raw: 26%');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:79: The plan’s statements.yaml expects the value “26%” here, but the statements of this line are: 1.4亿立方米以内 (全区年用水总量), 25% (再生水利用率).
        Correct the value or the line in statements.yaml, or take the entry out: the words may have changed, or the rules now read them otherwise."
    `);
  });

  it('a decision on a statement that two of the line fit', () => {
    replace('plans/baishi/statements.yaml', /$/, '  - { line: 13, raw: 100%, not: 无 }\n');
    reword('baishi', '的比例为87.5%', '的比例为100%');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:13: The plan’s statements.yaml names the value “100%”, which 2 statements of this line have: 全区市控断面水质达到或优于Ⅲ类的比例 | 城市集中式饮用水水源水质达标率.
        Add \`of\` with words of the one that is meant."
    `);
  });

  it('a second decision on a statement', () => {
    replace('plans/baishi/statements.yaml', /$/, '  - { line: 76, raw: 50%以上, time: target }\n');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:76: The plan’s statements.yaml has two entries for the statement “50%以上”.
        Keep one of them; where the line has the value twice, tell them apart with \`of\`."
    `);
  });

  it('words added as a statement that are not printed', () => {
    replace('plans/baishi/statements.yaml', /$/, '  - { line: 76, add: 基本完成, subject: 治理 }\n');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:76: The plan’s statements.yaml adds “基本完成”, but these words are not printed here.
        Copy the words from the text into statements.yaml, or take the entry out."
    `);
  });

  it('a decision on a statement that names no value', () => {
    replace('plans/baishi/statements.yaml', 'raw: 25%, ', '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/statements.yaml:5: \`statements[1]\`: name the value with \`raw\`, or words that no rule finds with \`add\`, one of the two
        Correct the field; CONTRIBUTING.md explains them."
    `);
  });

  it('a decision on a statement with a field that there is not', () => {
    replace('plans/baishi/statements.yaml', 'yearBasis: chapter', 'basis: chapter');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/statements.yaml:5: \`statements[1].basis\`: there is no such field
        Correct the field; CONTRIBUTING.md explains them."
    `);
  });

  it('an indicator that there is not', () => {
    replace('plans/baishi/crosswalk.yaml', 'surface-water-good:', 'surface-water:');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/crosswalk.yaml:1: There is no indicator “surface-water”: content/indicators/surface-water.yaml is missing.
        Correct the name, or write that file; the indicators are main-stem-class, reclaimed-water-rate, rural-sewage-treatment, surface-water-good, total-water-use."
    `);
  });

  it('a verdict that is none', () => {
    replace('plans/baishi/crosswalk.yaml', 'verdict: with-caveat', 'verdict: same');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/crosswalk.yaml:10: \`rural-sewage-treatment.verdict\`: Invalid option: expected one of "comparable"|"with-caveat"|"not-comparable"|"silent"
        Correct the field; CONTRIBUTING.md explains them."
    `);
  });

  it('a row of an indicator that is elsewhere', () => {
    replace('plans/baishi/crosswalk.yaml', 'line: 40', 'line: 47');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:47: The plan’s crosswalk.yaml (\`surface-water-good\`) expects “地表水达到或优于Ⅲ类断面比例” here, but the line reads “水环境 | 3 | 农村生活污水治理率（%） | 30 | [20] | 预期性”.
        The words are in line 40: correct the line in crosswalk.yaml (\`surface-water-good\`)."
    `);
  });

  it('an indicator of which the plan is said to state what nothing names', () => {
    replace('plans/baishi/crosswalk.yaml', / {2}rows:\n {4}- \{ line: 33.*\n/, '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/crosswalk.yaml:16: The plan is said to state \`main-stem-class\`, but the rule finds no row of it, no row is named here, and no value in statements.yaml names it.
        Add the rows or the value, or take the entry out: without it the plan counts as silent."
    `);
  });

  it('a value in prose of an indicator that there is not', () => {
    replace('plans/luhe/statements.yaml', 'indicator: main-stem-class', 'indicator: main-stem');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/luhe/statements.yaml:5: There is no indicator “main-stem”: content/indicators/main-stem.yaml is missing.
        Correct the name, or write that file; the indicators are main-stem-class, reclaimed-water-rate, rural-sewage-treatment, surface-water-good, total-water-use."
    `);
  });

  it('a value in prose of an indicator on which the plan is said to be silent', () => {
    const silent = 'main-stem-class:\n  verdict: silent\n  zh: 无\n  en: None\n';
    replace('plans/luhe/crosswalk.yaml', /^main-stem-class:\n( .*\n)*/m, silent);
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/luhe/statements.yaml:5: The value “Ⅱ类” is given to \`main-stem-class\`, but crosswalk.yaml says that the plan is silent on it.
        Remove the entry there, or give the value no indicator (\`null\`)."
    `);
  });

  it('a reason without its other language, or without a verdict', () => {
    replace('plans/baishi/crosswalk.yaml', '  en: The share of 8 municipal sections.\n', '');
    replace('plans/baishi/crosswalk.yaml', '  verdict: with-caveat\n', '');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/crosswalk.yaml:1: \`surface-water-good\`: \`zh\` and \`en\` go together
      content/plans/baishi/crosswalk.yaml:8: \`rural-sewage-treatment\`: whoever says why (\`zh\`, \`en\`) gives the \`verdict\` too
        Correct the fields; CONTRIBUTING.md explains them."
    `);
  });

  it('a row that the rule finds too', () => {
    const recognised = "recognise:\n  names: ['断面 Ⅲ类']\n";
    replace('indicators/surface-water-good.yaml', /$/, recognised);
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:40: What the plan’s crosswalk.yaml says of the row “地表水达到或优于Ⅲ类断面比例” (\`surface-water-good\`) is what the rule says.
        Take the row out of crosswalk.yaml (\`surface-water-good\`)."
    `);
  });

  it('a row that is said not to be what no rule says it is', () => {
    replace('plans/luhe/crosswalk.yaml', /(line: 43.*) \}/, '$1, not: true }');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/luhe/text.txt:43: The row “年用水总量” is said not to be one of \`total-water-use\`, but no rule says that it is.
        Take the row out of crosswalk.yaml (\`total-water-use\`)."
    `);
  });

  it('silence on an indicator of which the rule finds a row', () => {
    replace('indicators/total-water-use.yaml', /$/, 'recognise:\n  names: [用水总量]\n');
    replace(
      'plans/baishi/crosswalk.yaml',
      /(total-water-use:\n {2}verdict:) comparable([^]*?) {2}rows:\n.*\n/,
      '$1 silent$2',
    );
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/crosswalk.yaml:23: The plan is said to be silent on \`total-water-use\`, but the rule finds a row of it: “年用水总量” in content/plans/baishi/text.txt:57.
        Take the entry out, or say in its \`rows\` that this row is \`not\` one of the indicator."
    `);
  });

  it('an indicator that only one plan states', () => {
    replace('plans/luhe/crosswalk.yaml', /main-stem-class:[^]*?\n\n/, '');
    replace('plans/luhe/statements.yaml', 'indicator: main-stem-class', 'indicator: null');
    expect(problem()).toMatchInlineSnapshot(`
      "content/indicators/main-stem-class.yaml: Fewer than two plans state this indicator (baishi).
        An indicator is a measure by which plans are compared: take the file out, widen the names by which it is recognised, or name its row in the crosswalk.yaml of another plan."
    `);
  });
});

describe('a paragraph whose numbers need a person stops the derivation:', () => {
  it('a unit that nobody knows, which would be read as another', () => {
    reword('baishi', '新建污水管网42公里', '新建污水管网42公里，底泥镉含量降至0.6mg/kg');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:14: The unit “mg/kg” of “0.6mg/kg” is unknown.
        Add it to content/vocabulary/statements.yaml: what is before the stroke to \`measures\`, what is behind it to \`perUnits\`."
    `);
    expect(existsSync(path('derived'))).toBe(false);
  });

  it('a unit of three, the last of which nobody knows', () => {
    reword('luhe', '生态环境质量保持优良。', '生态环境质量保持优良，单机处理量达到3吨/小时·台。');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/luhe/text.txt:8: The unit “吨/小时·台” of “3吨/小时·台” is unknown.
        Add it to content/vocabulary/statements.yaml: what is before the stroke to \`measures\`, what is behind it to \`perUnits\`."
    `);
    replace('vocabulary/statements.yaml', /(?<=perUnits:)\s*\[/, ' [小时·台,');
    expect(problem()).toContain('There is no problem');
  });

  it('unless the vocabulary has it', () => {
    reword('baishi', '新建污水管网42公里', '新建污水管网42公里，底泥镉含量降至0.6mg/kg');
    replace('vocabulary/statements.yaml', /(?<=perUnits:)\s*\[/, ' [kg,');
    expect(problem()).toContain('There is no problem');
  });

  it('a year that cannot be meant', () => {
    reword('luhe', '到2025年，全县6个国控', '到2205年，全县6个国控');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/luhe/text.txt:8: The year 2205 of the statement “全县6个国控、市控断面水质达到或优于Ⅲ类的比例保…” is outside 1949–2100.
        The text stays as received: say in the plan’s statements.yaml which year is meant of “100%” (\`year\`, \`relative\`; \`null\` for none)."
    `);
    expect(existsSync(path('derived'))).toBe(false);
  });

  it('a year that cannot be meant, of what a change is measured against', () => {
    reword('luhe', '2025年消除率达到60%', '2025年消除率较1902年提高60%');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/luhe/text.txt:12: The year 1902 of the statement “2025年消除率较1902年提高60%” is outside 1949–2100.
        The text stays as received: say in the plan’s statements.yaml which year is meant of “60%” (\`year\`, \`relative\`; \`null\` for none)."
    `);
  });

  it('unless a reader says which year is meant', () => {
    reword('luhe', '到2025年，PM2.5', '到2205年，PM2.5');
    const decision = '  - { line: 16, raw: 不高于35μg/m3, year: 2025, yearBasis: clause }\n';
    replace('plans/luhe/statements.yaml', /$/, decision);
    expect(problem()).toContain('There is no problem');
  });
});
