import { allChapters } from '../../corpus/chapters.ts';
import { plan } from '../../corpus/records.ts';
import { textIn } from '../../model/bilingual.ts';
import { headingText } from '../../model/heading-text.ts';
import type { Locale } from '../../model/locales.ts';
import { chapterLabel } from '../../site/headings.ts';
import { wordsIn } from '../../words/words.ts';

/** All chapters in the order of plans and texts, with plan and heading: `['wushan/4', '巫山 · 四、…']`. */
export async function chapterNames(locale: Locale): Promise<(readonly [string, string])[]> {
  const words = wordsIn(locale);
  return (await allChapters()).map(({ chapter: { data } }) => [
    `${data.plan}/${data.chapter}`,
    `${textIn(plan(data.plan).shortTitle, locale)} · ${headingText(chapterLabel(data, words))}`,
  ]);
}
