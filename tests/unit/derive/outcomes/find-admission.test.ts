import { describe, expect, it } from 'vitest';
import { findAdmission } from '../../../../scripts/derive/outcomes/find-admission.ts';
import type { BlockRecord } from '../../../../src/model/block.ts';

const words = { admits: ['尚未完成', '导致数值降低'] };
const block = (text: string, kind: BlockRecord['kind'] = 'paragraph'): BlockRecord =>
  ({ plan: 'east', id: 'p1', kind, text, line: 3, lineEnd: 3, url: '/plans/east/1/#p1' }) as BlockRecord;

describe('a plan admits a miss', () => {
  it('in a sentence that names the measure and says that it was not reached', () => {
    const text = '总体完成较好。但森林覆盖率指标尚未完成，因统计调整。下一步加强。';
    expect(findAdmission('森林覆盖率', [block(text)], words)).toMatchObject({
      line: 3,
      quote: '但森林覆盖率指标尚未完成，因统计调整。',
    });
  });

  it('in a note under the table', () => {
    expect(
      findAdmission('湿地面积', [block('3.湿地面积因统计发生变化，导致数值降低。', 'note')], words)?.quote,
    ).toBe('3.湿地面积因统计发生变化，导致数值降低。');
  });

  it.each([
    ['where the sentence names another measure', '水质指标尚未完成。'],
    ['where it only names the measure', '森林覆盖率指标进展顺利。'],
    ['where another sentence admits something', '森林覆盖率稳步提高。水质指标尚未完成。'],
  ])('not %s', (_, text) => {
    expect(findAdmission('森林覆盖率', [block(text)], words)).toBeNull();
  });

  it('nor in the row of a table', () => {
    expect(findAdmission('森林覆盖率', [block('森林覆盖率 尚未完成', 'row')], words)).toBeNull();
  });
});
