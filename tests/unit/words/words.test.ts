import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapBilingual, textIn } from '../../../src/model/bilingual.ts';
import { locales, type Locale } from '../../../src/model/locales.ts';
import { fillIn } from '../../../src/text/fill-in.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import { assembleWords } from '../../../src/words/assemble.ts';
import { chartWordsIn } from '../../../src/words/chart-words.ts';
import { wordsIn } from '../../../src/words/words.ts';

/** Every text of a dictionary with its path. */
function textsOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

describe('the words of the interface', () => {
  const [first, ...others] = locales;

  it('are in one folder a language, of the same files', () => {
    expect(readdirSync('src/words').filter((name) => !name.includes('.'))).toEqual([...locales].sort());
    const files = readdirSync(`src/words/${first}`).filter((name) => name !== 'index.ts');
    const [second, ...beginning]: readonly string[] = others;
    expect(readdirSync(`src/words/${second}`)).toEqual(files);
    for (const other of beginning) {
      expect(readdirSync(`src/words/${other}`).filter((name) => !files.includes(name))).toEqual([]);
    }
  });

  it('stop the build where a language lacks some', () => {
    expect(() => assembleWords('fr', [{ ...wordsIn('en'), terms: undefined }])).toThrow(
      'No file in src/words/fr exports terms, which src/words/zh/index.ts lists. ' +
        'Translate the file of that name in src/words/zh.',
    );
  });

  it('are English where a further language has none yet, word by word', () => {
    const english = wordsIn('en');
    const words = assembleWords('de', [{ site: { plans: 'Pläne' } }], english);
    expect(words.site).toEqual({ ...english.site, plans: 'Pläne' });
    expect(words.terms).toBe(english.terms);
    expect(Object.keys(words)).toEqual(Object.keys(english));
  });

  it.each(locales)('leave nothing empty in %s but what joins or adds nothing', (locale) => {
    const mayBeEmpty = /\/(betweenSentences|beforeUnit|directions\/none)$/;
    const empty = textsOf(wordsIn(locale)).filter(([path, text]) => text === '' && !mayBeEmpty.test(path));
    expect(empty).toEqual([]);
  });

  it.each(others)('have the same places for values in %s', (other) => {
    const placesOf = (locale: Locale) =>
      textsOf({ ...wordsIn(locale), citation: {} }).map(([path, text]) => [
        path,
        [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort(),
      ]);
    expect(placesOf(other)).toEqual(placesOf(first));
  });

  it.each(locales)('name what charts draw as tables do, in %s', (locale) => {
    const { roles, statuses, signs, directions } = wordsIn(locale).enumerations;
    expect(chartWordsIn(locale)).toMatchObject({ roles, statuses, signs, directions });
    expect(chartWordsIn(locale)).toBe(wordsIn(locale).charts);
  });
});

describe('the words of a record', () => {
  const words = { zh: '水', en: 'water' };

  it('are those of the language, and English where the data have none in it', () => {
    expect(textIn(words, 'zh')).toBe('水');
    expect(textIn(words, 'en')).toBe('water');
    expect(textIn(words, 'fr' as Locale)).toBe('water');
  });

  it('are changed in both languages', () => {
    expect(mapBilingual(words, (text) => `${text}!`)).toEqual({ zh: '水!', en: 'water!' });
  });
});

describe('a sentence with places', () => {
  it('is filled in, once, and keeps the places without a value', () => {
    expect(fillIn('共 {blocks} 段、{occurrences} 处', { blocks: '{occurrences}' })).toBe(
      '共 {occurrences} 段、{occurrences} 处',
    );
  });
});

it('a squeezed text has no white space of any kind', () => {
  expect(squeeze(' 水\t质\u3000达标\n率 95 ')).toBe('水质达标率95');
});
