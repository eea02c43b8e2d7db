import type { Words } from '../dictionary.ts';

export const language: Words['language'] = {
  name: 'English',
  thisPage: 'English: this page with an English interface',
  betweenSentences: ' ',
  colon: ': ',
  beforeUnit: ' ',
  // With straight quotes: Chinese fonts draw the others as wide as a character.
  inChart: (text) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
};

export const lines: Words['lines'] = (range) => `${/[–,]/.test(range) ? 'lines' : 'line'} ${range}`;
