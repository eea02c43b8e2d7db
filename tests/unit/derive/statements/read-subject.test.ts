import { describe, expect, it } from 'vitest';
import { readStatements } from '../../../../scripts/derive/statements/read-statements.ts';
import { grammar, period } from './vocabulary.ts';

/** The subjects of a text, as the stage reads them. */
const subjects = (text: string): string[] =>
  readStatements({ text, above: [], isBox: false }, grammar, period).map(({ subject }) => subject);

describe('what a value is said of', () => {
  it.each([
    ['is the measure before it', '城市生活污水集中处理率达到98%以上。', ['城市生活污水集中处理率']],
    ['is without the time before it', '到2025年，再生水利用率不低于15%。', ['再生水利用率']],
    ['is without a time that no comma follows', '2025年水质达标率达到100%。', ['水质达标率']],
    ['is without the words that compare', '用水总量较2020年下降10%。', ['用水总量']],
    ['is without the verb of a task', '建设污水管网12公里。', ['污水管网']],
    ['is without the adverb of a promise', '力争污染地块安全利用率达到95%以上。', ['污染地块安全利用率']],
    ['is without the counts that narrow it', '15个重要水功能区达标率达到100%。', ['重要水功能区达标率']],
    ['is the thing behind a count', '新建350座农村生活污水处理设施。', ['农村生活污水处理设施']],
    ['is the thing behind a share', '完成70%排污口整治。', ['排污口整治']],
    ['is the place before and the thing behind', '全县26个乡镇均设置了办公室。', ['全县乡镇']],
    ['is what is sorted by a distance', '长江干支流岸线1公里范围内禁止新建化工园区。', ['长江干支流岸线']],
    ['is what is sorted by a size', '推进400总吨以下船舶改造。', ['船舶']],
    ['is the water of which there is none', '建成区无黑臭水体。', ['建成区黑臭水体']],
    ['is what words are said of', '全区湿地面积不减少。', ['全区湿地面积']],
    ['is what words are said of, without all of it', '出水水质均不低于一级A标。', ['出水水质']],
    ['is without the marks of a quoted value', '严控长江岸线“1公里”红线。', ['严控长江岸线']],
    ['is without a list mark', '（1）污水处理站15座。', ['污水处理站']],
    ['is without what has not been done', '沿岸3处入河排污口尚未完成整治。', ['沿岸入河排污口']],
  ])('%s: %s', (_, text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

describe('values of one sentence', () => {
  it.each([
    ['have each their own thing', '建设管网12公里、泵站3座。', ['管网', '泵站']],
    [
      'complete a measure that begins within the one before',
      '城市生活污水集中处理率达到98%以上、集中收集率达到73%以上。',
      ['城市生活污水集中处理率', '城市生活污水集中收集率'],
    ],
    [
      'go on about the first where a change leads to the second',
      '森林覆盖率从2015年的63.6%提高到2020年的69.7%。',
      ['森林覆盖率', '森林覆盖率'],
    ],
    ['are totals of the thing before', '备案光伏电站881户，总投资6300万元。', ['光伏电站', '光伏电站总投资']],
    [
      'are said of two full names as two statements',
      '万元GDP用水量、万元工业增加值用水量均下降10%。',
      ['万元GDP用水量', '万元工业增加值用水量'],
    ],
    ['are said of a shared head as one', '农药、化肥利用率达到40%以上。', ['农药、化肥利用率']],
    [
      'go to each of several things in turn',
      '城市、镇乡水源地水质达标分别达100%、93%。',
      ['城市水源地水质达标', '镇乡水源地水质达标'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});
