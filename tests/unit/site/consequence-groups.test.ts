import { describe, expect, it } from 'vitest';
import type { ConsequenceRecord } from '../../../src/model/consequence.ts';
import { groupAnchor, groupConsequences } from '../../../src/site/consequence-groups.ts';
import { consequenceHeadline } from '../../../src/site/consequence-headline.ts';
import { splitAtWords } from '../../../src/site/split-at-words.ts';

type Short = [plan: string, who: ConsequenceRecord['who'], strength: 'core' | 'weak', ...measures: string[]];
const make = ([plan, who, strength, ...measures]: Short): ConsequenceRecord => ({
  ...{ id: `${plan}-${measures.join('-')}`, plan, who, strength, trigger: null },
  ...{ measures, measureNames: { zh: measures, en: measures }, words: measures },
  ...{ topic: 'law', basis: 'rule' },
  source: { plan, line: 1, lineEnd: 1, block: 'p', url: '/', quote: 'x', start: 0, end: 1 },
});
const records = (
  [
    ['a', 'polluters', 'weak', '打击'],
    ['a', 'governments', 'core', '约谈', '限批'],
    ['b', 'governments', 'core', '约谈'],
    ['c', 'polluters', 'core', '处罚'],
  ] as Short[]
).map(make);

describe('the groups of consequences', () => {
  it('are by whom they hit and by measure, a passage under each of its measures', () => {
    expect(groupConsequences(records).map((group) => [groupAnchor(group), group.records.length])).toEqual([
      ['governments-约谈', 2],
      ['governments-限批', 1],
      ['polluters-处罚', 1],
      ['polluters-打击', 1],
    ]);
  });
});

it('what is remarkable in consequences names the plans that say nothing of governments', () => {
  const names: Readonly<Record<string, string>> = { a: '甲', b: '乙', c: '丙' };
  const said = consequenceHeadline(records, ['a', 'b', 'c'], (plan) => names[plan] ?? plan, 'zh').join('|');
  expect(said).toBe(
    '3部规划共有4处写到失责或违法会怎样，其中3处写明处置，其余是一般的执法与清理。' +
      '|50%落在排污者与违法者身上（2处）；落在政府与部门身上的2处，官员0处。' +
      '|写到约谈的有甲、乙；丙一处也没有。|丙没有一处写明政府或部门做不到会怎样。',
  );
});

describe('a text split at words', () => {
  it.each([
    ['实施通报、约谈等措施', ['约谈', '通报'], '实施[通报]、[约谈]等措施'],
    ['依法责令整改', ['依法责令', '责令整改'], '[依法责令]整改'],
    ['没有', ['约谈'], '没有'],
  ])('keeps every character, and sets the words off: %s', (text, words, expected) => {
    const shown = splitAtWords(text, words).map((piece) => (piece.isWord ? `[${piece.text}]` : piece.text));
    expect(shown.join('')).toBe(expected);
  });
});
