/**
 * What is written under a quotation; `{name}` is a value. Plain text only: pages hand it to their scripts, so that no
 * dictionary gets into the browser.
 */
export const citation = {
  source: '——{issuer}《{title}》{place}，{url}',
  /** Where the text prints an issuer. */
  issuer: '{issuer}：',
  /** A heading above the words, or their lines. */
  place: '，{part}',
  line: '文本第{lines}行',
  lines: '文本第{lines}行',
};
