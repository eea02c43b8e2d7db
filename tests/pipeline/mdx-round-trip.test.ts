import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterTree } from '../../scripts/derive/chapters/chapter-tree.ts';
import type { Chapter, TextBlock } from '../../scripts/derive/document/document.ts';
import { chapterWords } from '../../scripts/check/read-chapter.ts';
import { writeChapter } from '../../scripts/derive/chapters/write-chapter.ts';

const frontMatter = {
  plan: 'fixture',
  chapter: '1',
  kind: 'body',
  order: 1,
  number: '第一章',
  title: '任务',
  line: 1,
  lineEnd: 2,
  characters: 1,
} as const;

function chapterOf(title: string, text: string, lead: TextBlock['lead']): Chapter {
  const place = { line: 1, lineEnd: 1 };
  return {
    slug: '1',
    kind: 'body',
    heading: { type: 'heading', id: 'h1', level: 1, number: null, title, ...place },
    items: [{ type: 'text', kind: 'paragraph', id: 'p1', text, lead, subhead: false, ...place }],
    ...place,
  };
}

/** Words as they come from a line of the source: trimmed, single spaces. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        '湿地',
        '。',
        '，',
        '“',
        '”',
        'https://example.com/a',
        'www.example.com',
        'a@b.cn',
        '~',
        '~~',
        '**',
      ),
      fc.constantFrom(
        '<',
        '{',
        '}',
        '*',
        '_',
        '|',
        '#',
        '`',
        '[',
        ']',
        '(',
        '\\',
        '&amp;',
        '&',
        '!',
        '>',
        '---',
        '1.',
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim().replaceAll(/\s+/g, ' '))
  .filter((text) => text !== '');

describe('a chapter written as MDX', () => {
  it('holds any words, whatever they mean in Markdown or JSX', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), (title, text, cut) => {
        const at = cut % (text.length + 1);
        const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
        const lead = at > 0 && at < text.length && !splitsPair ? { start: 0, end: at } : null;
        const file = writeChapter(frontMatter, chapterTree(chapterOf(title, text, lead)), 'Derived.');
        expect(chapterWords(file)).toBe((title + text).replaceAll(/\s/g, ''));
      }),
      { numRuns: 1000, seed: 20260101 },
    );
  });
});
