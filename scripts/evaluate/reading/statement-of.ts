import type { StatementRecord } from '../../../src/model/statement.ts';
import type { ProseObservation } from '../../inputs/prose-observations.ts';
import { plain } from '../../derive/indicators/recognise-indicator.ts';

/**
 * The statement that holds a value which a reader found in running text: in the same line, with the same value, and of
 * several the one whose subject has most in common with the reader's name.
 *
 * @param statements of the same plan
 * @returns `null` where no statement holds it
 */
export function statementOf(
  { line, raw, name, sub, quote }: ProseObservation,
  statements: readonly StatementRecord[],
): StatementRecord | null {
  const [value, clause, words] = [plain(raw), plain(quote), plain(`${name}${sub ?? ''}`)];
  const holding = statements.filter(({ source, raw: read }) => {
    if (line < source.line || source.lineEnd < line) return false;
    const [own, around] = [plain(read), plain(source.quote)];
    return (
      (own.includes(value) || value.includes(own)) && (clause.includes(around) || around.includes(clause))
    );
  });
  const alike = ({ subject }: StatementRecord): number => shared(plain(subject), words);
  const [best] = holding.sort((a, b) => alike(b) - alike(a));
  return best ?? null;
}

/** Share of the characters of a text that another one has. */
function shared(text: string, other: string): number {
  const characters = [...text];
  return characters.filter((character) => other.includes(character)).length / Math.max(1, characters.length);
}
