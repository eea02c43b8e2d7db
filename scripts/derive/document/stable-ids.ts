import { createHash } from 'node:crypto';

/** First letter of an id, by kind: headings, tables and boxes, blocks, and the records made from them. */
const initials = {
  heading: 'h',
  table: 'b',
  paragraph: 'p',
  row: 'r',
  note: 'n',
  caption: 'c',
  title: 't',
  signature: 's',
  observation: 'o',
  ambition: 'a',
  statement: 'q',
  deadline: 'd',
  consequence: 'f',
  duty: 'u',
  project: 'j',
  policy: 'y',
  highlight: 'l',
  investment: 'm',
  agency: 'g',
  finding: 'f',
} as const;
export type AddressedKind = keyof typeof initials;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const idLength = 8;

/**
 * Makes the ids of one plan. An id is a hash of the text it names, so it stays the same when
 * something is inserted, moved or renumbered elsewhere, and changes when the text does.
 * Text that is printed more than once in a plan gets `-2`, `-3` in the order of the text.
 *
 * @returns a function from kind and text (and, for rows, the title of their table) to an id that is
 *   unique in the plan and, since the plan's name is hashed too, on pages that show several plans
 */
export function createIds(plan: string): (kind: AddressedKind, text: string, context?: string) => string {
  const given = new Map<string, number>();
  return (kind, text, context = '') => {
    const words = [plan, kind, context, text].map((part) => part.replaceAll(/\s/g, '')).join('\n');
    const id = initials[kind] + base32(createHash('sha256').update(words).digest());
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}-${String(count)}`;
  };
}

/** The first `idLength` digits of the hash in base 32 (Crockford's alphabet: no i, l, o, u). */
function base32(hash: Uint8Array): string {
  let bits = 0n;
  for (const byte of hash.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte);
  let digits = '';
  for (let index = 0; index < idLength; index += 1) {
    digits = (alphabet[Number(bits & 31n)] ?? '') + digits;
    bits >>= 5n;
  }
  return digits;
}
