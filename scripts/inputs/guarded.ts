import { printedWords } from './printed-text.ts';
import { excerpt, InputProblem } from './problem.ts';

/** Whether the text that an entry expects matches the text found, ignoring white space. */
export type Fit = (found: string, expected: string) => boolean;
export const begins: Fit = (found, expected) => printedWords(found).startsWith(printedWords(expected));
export const holds: Fit = (found, expected) => printedWords(found).includes(printedWords(expected));
export const equals: Fit = (found, expected) => printedWords(found) === printedWords(expected);

/** What a list of entries is about, and how to check it against the plan. */
export interface GuardOptions<Entry> {
  /** Path of the plan's text, for messages. */
  readonly file: string;
  /** The file with the entries, and the place in it: “hints.yaml (`notes`)”. */
  readonly list: string;
  /** What a line must contain to be named by an entry, without an article: “heading, paragraph or row”. */
  readonly kind: string;
  /** Line → the texts there that an entry may expect. */
  readonly places: ReadonlyMap<number, readonly string[]>;
  /** The text that an entry expects in its line. */
  readonly words: (entry: Entry) => string;
  readonly fits: Fit;
  /** Must be unique among the entries. By default the line; `null` allows duplicates. */
  readonly identity?: ((entry: Entry) => string | number) | null;
}

/** Entries that match their lines, with a record of which were used. */
export interface Guarded<Entry> {
  /** Returns the entry for a line and marks it as used. */
  at: (line: number, where?: (entry: Entry) => boolean) => Entry | undefined;
  /**
   * @param because why an entry that matches its line may be unused, as the end of a sentence
   * @throws InputProblem for the first entry that was not used
   */
  assertAllUsed: (because: string) => void;
}

/**
 * Checks a reader's decisions about lines of a plan: each entry names a line and text that must be in it, so that no
 * decision drifts to another place when the text or the rules change.
 *
 * @throws InputProblem for an entry whose text is not in its line, and for a duplicate; the message says what the line
 *   contains instead, and where the text is
 */
export function guarded<Entry extends { readonly line: number }>(
  entries: readonly Entry[],
  options: GuardOptions<Entry>,
): Guarded<Entry> {
  const { file, list, words } = options;
  const identity = options.identity === undefined ? ({ line }: Entry) => line : options.identity;
  const identities = new Set<string | number>();
  for (const entry of entries) {
    checkPlace(entry, options);
    if (identity === null) continue;
    if (identities.has(identity(entry))) {
      throw new InputProblem(
        { file, line: entry.line },
        `The plan’s ${list} has two entries for this place (the second expects “${excerpt(words(entry))}”).`,
        `Keep one of them in ${list}.`,
      );
    }
    identities.add(identity(entry));
  }
  const used = new Set<Entry>();
  return {
    at(line, where = () => true) {
      const found = entries.find((entry) => entry.line === line && where(entry));
      if (found) used.add(found);
      return found;
    },
    assertAllUsed(because) {
      const unused = entries.find((entry) => !used.has(entry));
      if (!unused) return;
      throw new InputProblem(
        { file, line: unused.line },
        `The entry for “${excerpt(words(unused))}” in the plan’s ${list} is not used: ${because}.`,
        `Correct its line in ${list}, or remove it.`,
      );
    },
  };
}

function checkPlace<Entry extends { readonly line: number }>(
  entry: Entry,
  { file, list, kind, places, words, fits }: GuardOptions<Entry>,
): void {
  const { line } = entry;
  const expected = words(entry);
  const isHere = (found: readonly string[] | undefined): boolean =>
    found?.some((each) => fits(each, expected)) === true;
  const found = places.get(line);
  if (isHere(found)) return;
  const [nearest] = [...places]
    .filter(([, others]) => isHere(others))
    .sort(([a], [b]) => Math.abs(a - line) - Math.abs(b - line) || a - b);
  // The lines of a row all have the row's text: report its first one.
  const elsewhere = nearest && [...places].find(([, others]) => others === nearest[1])?.[0];
  throw new InputProblem(
    { file, line },
    `The plan’s ${list} expects “${excerpt(expected)}” here, but ${
      found === undefined
        ? `the line holds no ${kind}`
        : `the line reads “${excerpt([...new Set(found)].filter((each) => each !== '').join(' | '), 60)}”`
    }.`,
    elsewhere === undefined
      ? `These words are in no ${kind}: correct them in ${list}, or remove the entry.`
      : `The words are in line ${String(elsewhere)}: correct the line in ${list}.`,
  );
}
