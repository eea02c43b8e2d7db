import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatements, type ReadStatement } from '../../../../scripts/derive/statements/read-statements.ts';
import { squeeze } from '../../../../src/text/squeeze.ts';
import { grammar, period } from './vocabulary.ts';

const read = (text: string, heading = '重点任务', isBox = false): ReadStatement[] =>
  readStatements({ text, above: [{ heading, paragraphs: [] }], isBox }, grammar, period);

describe('a paragraph', () => {
  it('gives a statement for each value, with all its fields', () => {
    const text = '到2025年，用水总量控制在0.8亿立方米以内，新建管网12公里（市水利局牵头，各县配合）';
    expect(read(text)).toEqual([
      {
        ...{ subject: '用水总量', object: null, raw: '0.8亿立方米以内', comparator: '<=', value: 0.8 },
        ...{
          valueHigh: null,
          unit: '亿立方米',
          year: 2025,
          yearBasis: 'clause',
          time: 'target',
          kind: 'rate',
        },
        ...{ relative: null, per: null, strength: 'shall', start: 7, end: 23 },
        quote: '用水总量控制在0.8亿立方米以内',
      },
      expect.objectContaining({ subject: '管网', raw: '12公里', yearBasis: 'sentence', kind: 'quantity' }),
    ]);
  });

  it.each([
    ['document numbers and dates', '根据国发〔2015〕17号文件，2022年3月5日印发。'],
    ['names and slogans', '落实“三线一单”，坚持一张蓝图。'],
    ['nothing quantitative', '全面推进治理。'],
    ['nothing', ''],
  ])('with %s gives none', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('says every year of what is done every year', () => {
    expect(read('每年开展演练3次。')).toMatchObject([{ per: 'year', year: null, yearBasis: null }]);
  });

  it('says what holds for the value before of one that only continues the list', () => {
    expect(read('甲用水量、乙用水量分别较2020年下降32.4%、6.1%。')).toMatchObject(
      ['32.4%', '6.1%'].map((raw) => ({ raw, kind: 'rate', relative: { change: 'down', baseYear: 2020 } })),
    );
  });

  it('leaves a range in a list its own bounds', () => {
    expect(read('在25度以上坡耕地、15—25度坡耕地实施退耕还林。')).toMatchObject([
      { raw: '25度以上', comparator: '>=' },
      { raw: '15—25度', comparator: null, value: 15, valueHigh: 25 },
    ]);
  });

  it('tells the value that a change starts from the year that is printed with it', () => {
    expect(read('用水总量由2015年的0.617亿m3下降到2020年的0.567亿m3。', '工作成效')).toMatchObject([
      { raw: '0.617亿m3', year: 2015, yearBasis: 'clause', time: 'past' },
      { raw: '0.567亿m3', year: 2020, time: 'past' },
    ]);
  });

  it.each([
    ['a decimal number, which is no list mark', '3.5万亩退耕还林全部完成。', '3.5万亩退耕还林全部完成'],
    ['a list mark', '3.完成退耕还林5万亩。', '完成退耕还林5万亩'],
  ])('is quoted from its beginning where that is %s', (_, text, quote) => {
    expect(read(text)).toMatchObject([{ quote }]);
  });

  it('holds no value that goes over the end of a line', () => {
    expect(read('建设泵站12\n座数不限').map(({ raw }) => raw)).toEqual([]);
  });

  it('below a heading that looks back promises nothing', () => {
    expect(read('新建管网12公里。', '工作成效')).toMatchObject([{ time: 'past', strength: null }]);
    expect(read('新建管网12公里。', '存在问题')).toMatchObject([{ time: 'present', strength: null }]);
  });
});

/** Pieces of which paragraphs are made: clauses as plans print them, and what may stand between. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['到2025年，', '“十四五”期间，', '较2020年', '治理率达到75%以上', '用水总量控制在0.8亿立方米以内'],
    ...[
      '新建污水处理站15座',
      '建设管网12公里、泵站3座',
      '3条河流的5个断面',
      '水质保持Ⅱ类',
      '不减少',
      '湿地面积',
    ],
    ...[
      '城市、乡镇处理率分别达95%、85%',
      '一公里范围内',
      '“一公里”范围内',
      '400总吨以下船舶',
      '下降10%',
      '由Ⅲ类提升为II类',
    ],
    ...[
      '约500余家',
      '10台20蒸吨',
      '，',
      '。',
      '；',
      '、',
      '（',
      '）',
      '“',
      '”',
      '：',
      '\n',
      ' ',
      '每年',
      '其中',
      '（1）',
    ],
  ),
  fc.integer({ min: 0, max: 3000 }).map(String),
  fc.string({ maxLength: 3 }),
);

describe('whatever a paragraph holds,', () => {
  const paragraphs = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

  it('quotations are exactly what is printed at their place, and hold their value', () => {
    fc.assert(
      fc.property(paragraphs, fc.boolean(), (text, isBox) => {
        for (const { start, end, quote, raw, subject } of read(text, '任务', isBox)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(squeeze(quote)).toContain(squeeze(raw));
          expect(subject).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('statements are in the order of their values, and read again the same', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        const statements = read(text);
        const ends = statements.map(({ end }) => end);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(read(text)).toEqual(statements);
      }),
      { numRuns: 1000 },
    );
  });
});
