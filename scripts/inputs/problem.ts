/** Where in the inputs a problem is. `line` is 1-based; absent for the whole file. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** `file:line`, or just the file: the prefix of messages. */
export function formatPlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}

/**
 * A mistake in the inputs that a person can fix. Its message says what was found and what to do;
 * the command line prints it without a stack and exits with 1.
 */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
  readonly place: Place;
  readonly fix: string;

  /**
   * @param place file (path from the project's root) and line
   * @param found what is wrong, as a sentence
   * @param fix what the person should do, as a sentence
   */
  constructor(place: Place, found: string, fix: string) {
    super(`${formatPlace(place)}: ${found}\n  ${fix}`);
    this.place = place;
    this.fix = fix;
  }
}

/** The beginning of a long quotation, for messages. */
export function excerpt(text: string, length = 24): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length).join('')}…`;
}
