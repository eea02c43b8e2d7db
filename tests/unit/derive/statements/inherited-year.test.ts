import { describe, expect, it } from 'vitest';
import { inheritedYear } from '../../../../scripts/derive/statements/inherited-year.ts';
import { period } from './vocabulary.ts';

const above = (heading: string, ...paragraphs: string[]) => ({ heading, paragraphs });

describe('the year that is printed above a paragraph', () => {
  it('is that of an introduction that begins with it', () => {
    expect(inheritedYear([above('重点任务', '到2025年，完成以下任务。')], false, period)).toBe(2025);
    expect(inheritedYear([above('工作成效', '“十三五”期间，成效明显。')], true, period)).toBe(2020);
  });

  it('is that of a heading', () => {
    expect(inheritedYear([above('2025年目标')], false, period)).toBe(2025);
  });

  it('is the nearest', () => {
    const chain = [above('2025年目标'), above('2023年任务')];
    expect(inheritedYear(chain, false, period)).toBe(2023);
    expect(inheritedYear([above('2025年目标'), above('任务')], false, period)).toBe(2025);
    expect(inheritedYear([above('任务', '2022年，排查。', '2024年，整治。')], false, period)).toBe(2024);
  });

  it('is in the first sentence above, where the text looks back', () => {
    const chain = [above('工作成效', '我市在2020年取得成效。')];
    expect(inheritedYear(chain, true, period)).toBe(2020);
    expect(inheritedYear(chain, false, period)).toBeNull();
  });

  it('is none where what is above begins with something else, or compares with a year', () => {
    expect(inheritedYear([], false, period)).toBeNull();
    expect(inheritedYear([above('任务', '全面推进治理，到2025年完成。')], false, period)).toBeNull();
    expect(inheritedYear([above('任务', '比2020年更严。')], false, period)).toBeNull();
  });
});
