import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CertificateQuery, Meaning } from './query.ts';

/** Queries written from the help of the search page, with their meanings. */
const file = 'tests/search/help-queries.yaml';
const schema = z.record(z.string(), z.array(z.tuple([z.string().min(1), z.string().min(1)])));

/**
 * Reads the queries that were written from the help alone.
 *
 * @param root the project's root
 * @throws when the file is not valid
 */
export function helpQueries(root: string): CertificateQuery[] {
  const groups = schema.parse(parse(readFileSync(join(root, file), 'utf8')));
  return Object.values(groups)
    .flat()
    .map(([typed, meaning]): CertificateQuery => {
      const [meanings, otherwise] = meaning.split(' // ').map(meaningsOf);
      return { class: 'help', typed, meanings: meanings ?? [], ...(otherwise ? { otherwise } : {}) };
    });
}

/** `甲 & !乙 / 丙`: alternatives, of words that must be there and words that must not. */
function meaningsOf(written: string): Meaning[] {
  return written.split(' / ').map((alternative) => {
    const words = alternative.split(' & ');
    return {
      all: words.filter((word) => !word.startsWith('!')),
      none: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
    };
  });
}
