import { createHash } from 'node:crypto';
import { InputProblem } from './problem.ts';

/** The recorded hash, and the file it is recorded in. */
export interface RecordedHash {
  readonly sha256: string | undefined;
  readonly file: string;
}

/** A plan's text as received, verified against its recorded hash and split into lines. */
export interface SourceText {
  readonly plan: string;
  /** Path from the project's root, for messages. */
  readonly file: string;
  readonly sha256: string;
  /** Line n of the file is `lines[n - 1]`; line ends are not part of a line. */
  readonly lines: readonly string[];
}

/**
 * Verifies the bytes of a plan's text and splits them into lines.
 *
 * @param recorded the hash that the text must have
 * @throws InputProblem when the text is empty, differs from its hash, or is not UTF-8
 */
export function verifySource(
  plan: string,
  file: string,
  bytes: Uint8Array,
  recorded: RecordedHash,
): SourceText {
  if (bytes.length === 0) {
    throw new InputProblem({ file }, 'The text is empty.', 'Restore the text as received.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputProblem(
      { file, line: lineOfFirstBadByte(bytes) },
      'The text is not valid UTF-8: this line has an invalid byte.',
      'Convert the text to UTF-8 (for a GB18030 text: `iconv -f GB18030 -t UTF-8`) and record its new hash.',
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (recorded.sha256 === undefined) {
    throw new InputProblem(
      { file },
      'No hash is recorded for this text.',
      `Compare it with the original, then add the line “sha256: ${sha256}” to ${recorded.file}.`,
    );
  }
  if (sha256 !== recorded.sha256) {
    throw new InputProblem(
      { file },
      `The text (${String(bytes.length)} bytes, SHA-256 ${sha256}) is not the one that was recorded (${recorded.sha256}): it was changed or truncated.`,
      `Restore the text as received. If a new version is meant, record its hash in ${recorded.file} and review what was decided about it.`,
    );
  }
  if (text.trim() === '') {
    throw new InputProblem({ file }, 'The text is only white space.', 'Restore the text as received.');
  }
  // A final line feed ends the last line; it does not begin another.
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return { plan, file, sha256, lines };
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  // A line feed is never part of a longer UTF-8 sequence, so each line can be decoded by itself.
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}
