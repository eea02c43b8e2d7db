/** Where in the inputs a problem lies. `line` is 1-based; absent when the whole file is meant. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/**
 * A mistake in the inputs that a person can mend. Its message says what was found and what to do;
 * the command line prints it without a stack and exits with 1.
 */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
  readonly place: Place;
  readonly cure: string;

  /**
   * @param place file (path from the project's root) and line
   * @param found what is wrong, as a sentence
   * @param cure what the person should do, as a sentence
   */
  constructor(place: Place, found: string, cure: string) {
    super(
      `${place.line === undefined ? place.file : `${place.file}:${String(place.line)}`}: ${found}\n  ${cure}`,
    );
    this.place = place;
    this.cure = cure;
  }
}

/** The beginning of a long quotation, for messages. */
export function excerpt(text: string, length = 24): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length).join('')}…`;
}
