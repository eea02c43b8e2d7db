import { describe, expect, it } from 'vitest';
import { citeDataApa, citeDataBibtex, citeDataReference } from '../../../../src/publish/data/cite-data.ts';
import { datasetJsonLd, type DatasetFacts } from '../../../../src/publish/data/json-ld.ts';

const reference = {
  creators: ['Some People'],
  title: '某站',
  version: '1.2.0',
  released: '2026-03-01',
  licence: 'CC-BY-4.0',
  url: 'https://example.org/data/',
};

describe('the reference of the data', () => {
  it('has the form of GB/T 7714, APA and BibTeX', () => {
    expect(citeDataReference(reference)).toBe(
      'Some People. 某站[DS/OL]. 1.2.0. (2026-03-01). https://example.org/data/',
    );
    expect(citeDataApa(reference)).toBe(
      'Some People. (2026). 某站 (Version 1.2.0) [Data set]. https://example.org/data/',
    );
    expect(citeDataBibtex(reference)).toMatchInlineSnapshot(`
      "@misc{plans-in-parallel-data,
        title = {{某站}},
        author = {{Some People}},
        version = {1.2.0},
        date = {2026-03-01},
        type = {Data set},
        copyright = {CC-BY-4.0},
        url = {https://example.org/data/},
      }"
    `);
  });
});

const facts: DatasetFacts = {
  name: '某站',
  alternateName: '数据',
  description: '</script><b>',
  url: 'https://example.org/data/',
  version: '1.2.0',
  released: '2026-03-01',
  licence: 'https://example.org/licence',
  creators: ['Some People'],
  keywords: ['water'],
  downloads: [
    { name: 'a.csv', url: 'https://example.org/data/a.csv', mediaType: 'text/csv', bytes: 12, sha256: 'ab' },
  ],
  measures: [],
  places: [{ name: '某县', within: '某省' }],
  plans: [
    { title: '甲', url: 'https://example.org/a/', start: 2021, end: 2035 },
    { title: '乙', url: 'https://example.org/b/', start: 2016, end: 2020 },
  ],
};

describe('the description for search engines', () => {
  it('cannot end the element that it stands in, and loses nothing by that', () => {
    const text = datasetJsonLd(facts);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@type': 'Dataset', description: '</script><b>' });
  });

  it('covers the time of all plans, and measures what is published', () => {
    expect(JSON.parse(datasetJsonLd(facts))).toMatchObject({ temporalCoverage: '2016/2035' });
    expect(datasetJsonLd(facts)).not.toContain('variableMeasured');
    const measured = datasetJsonLd({ ...facts, measures: [{ name: '森林覆盖率', unit: '%' }] });
    expect(JSON.parse(measured)).toMatchObject({
      variableMeasured: [{ '@type': 'PropertyValue', name: '森林覆盖率', unitText: '%' }],
    });
  });
});
