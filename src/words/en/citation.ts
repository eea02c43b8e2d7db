import type { Words } from '../dictionary.ts';

export const citation: Words['citation'] = {
  source: '— {issuer}《{title}》 ({shortTitle}){place}, {url}',
  issuer: '{issuer}, ',
  place: ', {part}',
  line: 'line {lines} of the text',
  lines: 'lines {lines} of the text',
};
