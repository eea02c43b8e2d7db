import { createHash } from 'node:crypto';
import { InputProblem } from './problem.ts';

/** A plan's text as received, verified against its recorded hash, cut into lines. */
export interface SourceText {
  readonly plan: string;
  /** Path from the project's root, for messages. */
  readonly file: string;
  readonly sha256: string;
  /** Line n of the file is `lines[n - 1]`; line ends are not part of a line. */
  readonly lines: readonly string[];
}

const hashLine = /^([0-9a-f]{64}) [ *](\S.*)$/;

/**
 * Reads a `SHA256SUMS` file.
 *
 * @param text lines of `<64 hex digits>  <file name>`
 * @returns file name → hash
 * @throws InputProblem for a line of another form, or a file named twice
 */
export function parseHashes(text: string, file: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, hash, name] = hashLine.exec(line) ?? [];
    const place = { file, line: index + 1 };
    if (hash === undefined || name === undefined) {
      throw new InputProblem(
        place,
        `“${line}” is not a hash and a file name.`,
        'Write the line with `sha256sum <plan>.txt`, in the folder of the texts.',
      );
    }
    if (hashes.has(name)) {
      throw new InputProblem(place, `${name} is named twice.`, 'Keep the line whose hash fits the text.');
    }
    hashes.set(name, hash);
  }
  return hashes;
}

/**
 * Verifies the bytes of a plan's text and cuts them into lines.
 *
 * @param expected hash from `SHA256SUMS`; `undefined` when the file is not named there
 * @throws InputProblem when the text is empty, differs from its hash, or is not UTF-8
 */
export function verifySource(
  plan: string,
  file: string,
  bytes: Uint8Array,
  expected: string | undefined,
): SourceText {
  if (bytes.length === 0) {
    throw new InputProblem({ file }, 'The text is empty.', 'Put the text as received in its place.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputProblem(
      { file, line: lineOfFirstBadByte(bytes) },
      'The text is not UTF-8: a byte in this line belongs to no character.',
      'Convert the text to UTF-8 (for a GB18030 text: `iconv -f GB18030 -t UTF-8`) and record its new hash.',
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (expected === undefined) {
    throw new InputProblem(
      { file },
      'No hash is recorded for this text.',
      `Compare it with the original, then add the line “${sha256}  ${file.split('/').at(-1) ?? file}” to SHA256SUMS.`,
    );
  }
  if (sha256 !== expected) {
    throw new InputProblem(
      { file },
      `The text (${String(bytes.length)} bytes, SHA-256 ${sha256}) is not the one that was recorded (${expected}): it was changed or truncated.`,
      'Restore the text as received. If a new version is meant, record its hash in SHA256SUMS and review its hints.',
    );
  }
  if (text.trim() === '') {
    throw new InputProblem(
      { file },
      'The text holds white space only.',
      'Put the text as received in its place.',
    );
  }
  // A line feed ends a line; it does not begin another one at the end of the file.
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return { plan, file, sha256, lines };
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  // A line feed is never a part of a longer UTF-8 sequence, so each line can be tried by itself.
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
