/** What the language itself needs: its name, and how its words are put together. */
export const language = {
  /** Its own name, as the link to the page in this language shows it. */
  name: '中文',
  /** What that link says to those who hear it: in this language, on a page in another one. */
  thisPage: '中文：此页的中文界面',
  betweenSentences: '',
  colon: '：',
  /** Between a number and its unit. */
  beforeUnit: '',
  /** Our words as a chart draws them. */
  inChart: (text: string) => text,
};

/** A line of a plan's text, or several: `24`, `24–32`, `24, 30`. */
export const lines = (range: string): string => `第${range.replaceAll(', ', '、')}行`;
