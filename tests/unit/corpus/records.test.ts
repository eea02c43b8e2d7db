import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/corpus/parse-dataset.ts';

describe('a derived file', () => {
  it('that is missing is named, with what to do', () => {
    expect(() => parseDataset('plans', undefined)).toThrowErrorMatchingInlineSnapshot(
      `[Error: content/derived/data/plans.json is missing. Run \`npm run content\` to derive it from the plans.]`,
    );
  });

  it('that does not follow the data model is named, with the place', () => {
    const content = { derived: 'Derived.', records: [{ plan: 'Mou' }] };
    expect(() => parseDataset('outline', content)).toThrow(
      /^content\/derived\/data\/outline\.json does not follow the data model[^]*records\[0\]\.plan[^]*`npm run content`/,
    );
  });

  it('gives its records', () => {
    expect(parseDataset('plans', { derived: 'Derived.', records: [] })).toEqual([]);
  });
});
