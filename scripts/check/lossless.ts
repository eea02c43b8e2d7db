import { excerpt, InputProblem } from '../inputs/problem.ts';
import { chapterWords } from './read-chapter.ts';
import { bookmarkMark } from '../inputs/printed-text.ts';
import type { SourceText } from '../inputs/verify-source.ts';

/** The printed characters of a source, each with its line. */
function printed(source: SourceText): { characters: string[]; lines: number[] } {
  const characters: string[] = [];
  const lines: number[] = [];
  source.lines.forEach((text, index) => {
    for (const character of text.replaceAll(bookmarkMark, '').replaceAll(/\s/g, '')) {
      characters.push(character);
      lines.push(index + 1);
    }
  });
  return { characters, lines };
}

/**
 * Checks that the chapters contain every printed character of the source once and in order. The chapters
 * are read back from their MDX, so that a wrong escape is caught too.
 *
 * @param chapters texts of the `.mdx` files in the order of the plan
 * @throws InputProblem at the first character that differs
 */
export function checkLossless(source: SourceText, chapters: readonly string[]): void {
  const { characters, lines } = printed(source);
  const kept = [...chapters.map(chapterWords).join('')];
  const length = Math.max(characters.length, kept.length);
  for (let index = 0; index < length; index += 1) {
    if (characters[index] === kept[index]) continue;
    const around = (list: readonly string[]): string =>
      excerpt(list.slice(index, index + 30).join('')) || 'the end';
    throw new InputProblem(
      { file: source.file, line: lines[index] ?? source.lines.length },
      `The chapters do not contain this text once and in order: the source continues with “${around(characters)}”, the chapters with “${around(kept)}”.`,
      'This is a bug in the parser or the MDX writer: add the line to tests/fixtures and fix the stage that loses it.',
    );
  }
}
