import { describe, expect, it } from 'vitest';
import {
  citeApa,
  citeBibtex,
  citeQuotation,
  citeReference,
  type Quotation,
  type Reference,
} from '../../../src/publish/citation.ts';
import { wordsIn } from '../../../src/words/words.ts';

const quotation: Quotation = {
  text: '推进入河排污口整治。到2025年，完成“三江”整治。',
  plan: { title: '某县规划', shortTitle: '某县', issuer: '某县人民政府' },
  headings: ['第四章 水环境', '（一）排污口'],
  lines: { line: 205, lineEnd: 205 },
  url: 'https://example.org/plans/mou/4/#p1',
};

describe('a quotation', () => {
  it('gives words, issuer, plan, headings, line and address in Chinese', () => {
    expect(citeQuotation(quotation, wordsIn('zh').citation)).toBe(
      '推进入河排污口整治。到2025年，完成“三江”整治。\n\n' +
        '——某县人民政府：《某县规划》，第四章 水环境，（一）排污口，文本第205行，https://example.org/plans/mou/4/#p1',
    );
  });

  it('adds the short title in English and leaves the printed words Chinese', () => {
    const plan = { ...quotation.plan, shortTitle: 'Mou' };
    expect(
      citeQuotation({ ...quotation, plan, lines: { line: 24, lineEnd: 32 } }, wordsIn('en').citation).split(
        '\n\n',
      )[1],
    ).toBe(
      '— 某县人民政府, 《某县规划》 (Mou), 第四章 水环境, （一）排污口, lines 24–32 of the text, https://example.org/plans/mou/4/#p1',
    );
  });

  it('names no issuer where the text prints none', () => {
    const plan = { ...quotation.plan, issuer: null };
    expect(citeQuotation({ ...quotation, plan }, wordsIn('zh').citation)).toContain('\n\n——《某县规划》，');
    expect(citeQuotation({ ...quotation, plan }, wordsIn('en').citation)).toContain('\n\n— 《某县规划》 (');
  });

  it('takes braces in printed words for what they are', () => {
    const plan = { ...quotation.plan, title: '某县{url}规划' };
    expect(citeQuotation({ ...quotation, plan }, wordsIn('zh').citation)).toContain('《某县{url}规划》');
  });

  it('leaves the quotation marks of the words as they are', () => {
    expect(citeQuotation(quotation, wordsIn('zh').citation).startsWith(quotation.text)).toBe(true);
  });
});

const reference: Reference = {
  id: 'mou',
  title: '某县规划',
  issuer: '某县人民政府',
  documentNumber: '某府〔2023〕1号',
  issued: '2023-02-23',
  site: '规划对读',
  release: '1.2.0',
  url: 'https://example.org/plans/mou/',
};

describe('a reference', () => {
  it('follows GB/T 7714', () => {
    expect(citeReference(reference)).toBe(
      '某县人民政府. 某县规划：某府〔2023〕1号[Z]. 2023-02-23. 规划对读 1.2.0, https://example.org/plans/mou/',
    );
  });

  it('leaves out what the text does not print', () => {
    expect(citeReference({ ...reference, issuer: null, documentNumber: null, issued: null })).toBe(
      '某县规划[Z]. 规划对读 1.2.0, https://example.org/plans/mou/',
    );
  });

  it('follows the APA, with the year of issue', () => {
    expect(citeApa(reference)).toBe(
      '某县人民政府. (2023). 某县规划 (某府〔2023〕1号) [Government plan]. 规划对读 1.2.0. https://example.org/plans/mou/',
    );
    expect(citeApa({ ...reference, issuer: null, documentNumber: null, issued: null })).toBe(
      '某县规划 [Government plan]. (n.d.). 规划对读 1.2.0. https://example.org/plans/mou/',
    );
  });

  it('is available as BibTeX, without empty fields', () => {
    expect(citeBibtex({ ...reference, documentNumber: null, issued: null })).toMatchInlineSnapshot(`
      "@misc{mou,
        title = {{某县规划}},
        author = {{某县人民政府}},
        type = {Government plan},
        note = {规划对读 1.2.0},
        url = {https://example.org/plans/mou/},
      }"
    `);
  });
});
