import { describe, expect, it } from 'vitest';
import { foundIn, planOf } from './found-in.ts';

const text = planOf('建成湿地500亩，其中水域面积300亩，陆地面积250亩。', '治理河道12公里。');
const message = { zh: '可疑。', en: 'Doubtful.' };

describe('what a reader decides about findings', () => {
  it('takes out a finding that is none', () => {
    const not = { rule: 'sum', line: 3, words: '500亩', not: '水陆重叠。' };
    expect(foundIn([text])).toHaveLength(1);
    expect(foundIn([text], { findings: { findings: [not] } })).toEqual([]);
  });

  it('adds a remark, with the sentence that has its words, and is named as its basis', () => {
    const remarks = [
      { line: 4, words: '12公里', severity: 'low', message, also: [{ line: 3, words: '500亩' }] },
    ];
    const [first, second] = foundIn([text], { findings: { remarks } });
    expect(first).toMatchObject({ rule: 'sum', severity: 'high', basis: 'rule' });
    expect(second).toMatchObject({
      ...{ rule: 'remark', severity: 'low', basis: 'reader', message },
      source: { line: 4, quote: '治理河道12公里。' },
      evidence: [
        { line: 4, marked: ['12公里'] },
        { line: 3, marked: ['500亩'] },
      ],
    });
  });

  it.each([
    [
      'words that are printed elsewhere',
      { findings: [{ rule: 'sum', line: 4, words: '500亩', not: '重叠。' }] },
      'a.txt:4: The plan’s findings.yaml (`findings`) expects “500亩” here, but the line reads “治理河道12公里。”.',
    ],
    [
      'a finding that no rule makes',
      { findings: [{ rule: 'sum', line: 4, words: '12公里', not: '重叠。' }] },
      'a.txt:4: The entry for “12公里” in the plan’s findings.yaml (`findings`) is not used: no finding of this rule quotes these words in this line.',
    ],
    [
      'a remark on words that are not there',
      { remarks: [{ line: 4, words: '13公里', severity: 'low', message }] },
      'a.txt:4: The plan’s findings.yaml (`remarks`) expects “13公里” here, but the line reads “治理河道12公里。”.',
    ],
  ])('stops the build at %s', (_, findings, expected) => {
    expect(() => foundIn([text], { findings })).toThrow(expected);
  });
});
