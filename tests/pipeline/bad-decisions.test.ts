import { describe, expect, it } from 'vitest';
import { copyInventedCorpus } from './copied-content.ts';

const { replace, problem } = copyInventedCorpus();

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
        Correct its line in hints.yaml (\`notes\`), or take it out."
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
        These words are in no cell of a table of indicators or objectives: correct them in table-decisions.yaml (\`cells\`), or take the entry out."
    `);
  });

  it('a value in prose whose quotation is elsewhere', () => {
    replace('plans/baishi/prose-observations.yaml', 'line: 79', 'line: 80');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/baishi/text.txt:80: The plan’s prose-observations.yaml expects “再生水利用率达到25%” here, but the line reads “落实生态流量。核定芦河生态流量目标，强化水电站泄放监管。”.
        The words are in line 79: correct the line in prose-observations.yaml."
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
      "content/plans/baishi/crosswalk.yaml:16: The plan is said to state \`main-stem-class\`, but the rule finds no row of it, no row is named here, and no value in prose-observations.yaml names it.
        Add the rows or the value, or take the entry out: without it the plan counts as silent."
    `);
  });

  it('a value in prose of an indicator that there is not', () => {
    replace('plans/luhe/prose-observations.yaml', 'indicator: main-stem-class', 'indicator: main-stem');
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/luhe/prose-observations.yaml:5: There is no indicator “main-stem”: content/indicators/main-stem.yaml is missing.
        Correct the name, or write that file; the indicators are main-stem-class, reclaimed-water-rate, rural-sewage-treatment, surface-water-good, total-water-use."
    `);
  });

  it('a value in prose of an indicator on which the plan is said to be silent', () => {
    const silent = 'main-stem-class:\n  verdict: silent\n  zh: 无\n  en: None\n';
    replace('plans/luhe/crosswalk.yaml', /^main-stem-class:\n( .*\n)*/m, silent);
    expect(problem()).toMatchInlineSnapshot(`
      "content/plans/luhe/prose-observations.yaml:5: The value “Ⅱ类” is given to \`main-stem-class\`, but crosswalk.yaml says that the plan is silent on it.
        Take the entry out there, or give the value no indicator (\`null\`)."
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
    replace('plans/luhe/prose-observations.yaml', 'indicator: main-stem-class', 'indicator: null');
    expect(problem()).toMatchInlineSnapshot(`
      "content/indicators/main-stem-class.yaml: Fewer than two plans state this indicator (baishi).
        An indicator is a measure by which plans are compared: take the file out, widen the names by which it is recognised, or name its row in the crosswalk.yaml of another plan."
    `);
  });
});
