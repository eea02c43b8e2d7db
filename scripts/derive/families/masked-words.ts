import { anyFigure, bareText, withFiguresAlike } from './bare-text.ts';
import type { Passage } from './segments-of.ts';

/** Titles of documents with their numbers, slogans and programmes in quotation marks: naming one is not sharing wording. */
const named = /《[^《》]*》|“[^“”]{4,}”|[\p{L}]{1,8}〔\d{4}〕\d+号/gu;
const year = /^(?:19|20)\d{2}$/;

/**
 * Which characters of a passage do not count as shared wording: those of set phrases, names of the plans' regions,
 * document titles and years.
 *
 * @param phrases set phrases and names, as printed
 * @returns for each passage that is given, one value for each of its characters
 */
export function maskMaker(phrases: readonly string[]): (passage: Passage) => boolean[] {
  const bare = phrases.map((phrase) => withFiguresAlike(phrase, bareText(phrase)).characters.join(''));
  return ({ text, characters, places, ends }) => {
    const joined = characters.join('');
    const titles = [...text.matchAll(named)].map(({ index, 0: title }) => ({
      start: index,
      end: index + title.length,
    }));
    const mask = characters.map(
      (character, index) =>
        (character === anyFigure && year.test(text.slice(places[index], ends[index]))) ||
        titles.some(
          ({ start, end }) => start <= (places[index] as number) && (places[index] as number) < end,
        ),
    );
    for (const phrase of bare) {
      for (let at = joined.indexOf(phrase); at !== -1; at = joined.indexOf(phrase, at + 1))
        mask.fill(true, at, at + phrase.length);
    }
    return mask;
  };
}
