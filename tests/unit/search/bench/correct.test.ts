import { describe, expect, it } from 'vitest';
import { Answers } from '../../../../scripts/search/bench/peers/correct.ts';

const answers = new Answers([
  { plan: 'jia', chapter: '1', text: '总则\n河长制是生态文明建设的一项制度，各级河长都要尽责' },
  { plan: 'jia', chapter: '11', text: '禁渔\n长江十年禁渔令的落实情况要每年检查' },
]);
const link = (href: string): { href: string; text: string }[] => [{ href, text: '' }];
const passage = (text: string): { href: null; text: string }[] => [{ href: null, text }];

describe('a shown result is correct', () => {
  it.each([
    ['a link to the chapter that holds the words', '河长制', link('/plans/jia/1/?q=x#p1'), true],
    ['a link with the ending of a page', '河长制', link('/jia/1.html#总则'), true],
    ['a link to another chapter, whose name begins alike', '河长制', link('/jia/11.html'), false],
    [
      'a passage of the chapter that holds the words',
      '禁渔',
      passage('…长江十年禁渔令的落实情况要每…'),
      true,
    ],
    ['a passage of another chapter', '禁渔', passage('河长制是生态文明建设的一项制度…'), false],
    ['words that no chapter holds', '禁鱼', link('/jia/11/'), false],
    ['words parted by a space, of which one is elsewhere', '河长制 禁渔', link('/jia/1/'), false],
    ['nothing', '禁渔', [], false],
  ])('or not: %s', (_, query, shown, correct) => {
    expect(answers.include(query, shown)).toBe(correct);
  });

  it('only where there is an answer at all', () => {
    expect(['河长制', '河长 尽责', '河长 禁渔'].map((query) => answers.exist(query))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
