import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../../scripts/derive/deadlines/find-times.ts';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';

const words = readVocabulary(projectRoot, 'deadlines');
const period = { start: 2021, end: 2025 };
const timesOf = (text: string): string[] =>
  findTimes(text, period, words).map(({ start, end, due, form }) =>
    [text.slice(start, end), due.year, due.month ?? '–', form].join(' '),
  );

describe('a printed time', () => {
  it.each([
    ['到2025年，全县森林覆盖率达58%。', ['到2025年 2025 – point']],
    ['2021年底前，完成排查。', ['2021年底前 2021 12 point']],
    ['2023年年底，完成整治；2024年末前建成。', ['2023年年底 2023 12 point', '2024年末前 2024 12 point']],
    ['2023年6月底前，建立台账。', ['2023年6月底前 2023 6 point']],
    ['到 2025 年，建成。', ['到 2025 年 2025 – point']],
    ['2022—2023年，全面开展调查。', ['2022—2023年 2023 – period']],
    ['“十四五”期间，补齐短板。', ['“十四五”期间 2025 – period']],
    ['到“十四五”期末，实现全覆盖。', ['到“十四五”期末 2025 – point']],
    ['到2035年，美丽河湖基本建成。', ['到2035年 2035 – point']],
  ])('is read with its year and month: %s', (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it.each([
    ['a year that is compared with', '用水量较2022年下降10%。'],
    ['a year before the plan', '2019年完成搬迁。'],
    ['the years of the plan itself', '规划期至2025年，展望到2035年。'],
    ['the number of a document', '按照国办函〔2022〕17号要求推进。'],
    ['a title', '落实《国土空间规划（2021—2035年）》。'],
    ['a date to the day on which something begins', '本方案自2023年7月1日起实施。'],
    ['a result until a day', '截至2022年底，建成8座。'],
    ['a year that is part of a name', '2025年度项目台账和2025年目标值。'],
    ['a period that says what it is', '“十四五”时期是重要机遇期。'],
    ['a period that narrows a noun', '系统谋划好“十四五”时期环境保护工作。'],
  ])('is not %s', (_, text) => {
    expect(timesOf(text)).toEqual([]);
  });
});
