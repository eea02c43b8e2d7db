import { describe, expect, test } from 'vitest';
import { investmentHeadline, type InvestmentFacts } from '../../../src/site/investment-headline.ts';
import type { Locale } from '../../../src/model/locales.ts';

const plan = (name: string, more: Partial<InvestmentFacts> = {}): InvestmentFacts => ({
  ...{ name, printed: null, computed: null, categories: [], listsProjects: true, funding: null },
  ...more,
});
const say = (plans: readonly InvestmentFacts[], locale: Locale = 'zh'): string[] =>
  investmentHeadline(plans, locale).map((pieces) => pieces.map(({ text }) => text).join(''));

const east = plan('东', {
  ...{ printed: 300, computed: 300 },
  categories: [
    { name: '治水', amount: 240 },
    { name: '治气', amount: 60 },
  ],
});
const west = plan('西', { printed: 20_000, computed: 19_900, listsProjects: false });

describe('what is said of the investments', () => {
  test('names who spends how much, on what most, and whether it adds up', () => {
    expect(say([east, west, plan('南')])).toEqual([
      '规划所印的项目投资：西2亿元，东300万元。',
      '南没有印项目投资。',
      '西只在行文里印出总额与各类的数，没有列出项目。',
      '花钱最多的一类，东是“治水”，240万元，占80%。',
      '逐项相加，东与所印的合计一致。',
      '西各部分相加为1.99亿元，比所印的合计少100万元。',
    ]);
    expect(say([east, west], 'en')).toContain(
      'In 西 the parts add up to 199 million yuan, 1 million yuan less than the printed total.',
    );
  });

  test('marks only what does not add up, and says in which direction', () => {
    const more = plan('北', { printed: 10, computed: 15 });
    const marked = investmentHeadline([east, more], 'zh')
      .flat()
      .filter(({ kind }) => kind === 'difference');
    expect(marked.map(({ text }) => text)).toEqual(['比所印的合计多5万元']);
  });

  test('names no largest category where two are equal, or there is only one', () => {
    const even = [
      { name: '甲', amount: 5 },
      { name: '乙', amount: 5 },
    ];
    const said = say([
      plan('东', { computed: 10, categories: even }),
      plan('西', { computed: 5, categories: even.slice(1) }),
    ]);
    expect(said.join('')).not.toContain('最多');
  });

  test('says whose money it is where a plan does, and leaves out who gives none', () => {
    const funded = plan('东', { computed: 200, funding: { fiscal: 150, social: 50, other: 0 } });
    expect(say([funded])).toContain('东写明了谁出钱：财政占75%，社会占25%。');
    expect(say([west]).join('')).not.toContain('谁出钱');
  });

  test('says that nobody prints any', () => {
    expect(say([plan('东'), plan('西')])).toEqual(['所收的规划都没有印项目投资。']);
  });
});
