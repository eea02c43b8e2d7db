import { z } from 'zod';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

/** A row of the certificate: queries of one class, or of all classes of a group. */
export const certificateLine = z.strictObject({
  class: z.string(),
  group: z.enum(['literal', 'variant', 'asked']),
  queries: count,
  /** Queries with no expected hit. */
  absent: count,
  /** Relevant blocks, blocks found, and blocks that are both. */
  expected: count,
  found: count,
  correct: count,
  recall: share,
  precision: share,
  /** Queries with the right number of occurrences in every block, and right counts on the page. */
  exact: count,
  /** Queries that found nothing although there are hits. */
  empty: count,
});
export type CertificateLine = z.infer<typeof certificateLine>;

/** `content/search-certificate.json`: how exact the search is, measured on the built site. */
export const searchCertificate = z.strictObject({
  derived: z.string(),
  seed: z.int(),
  queries: count,
  /** Minimum recall and precision. */
  limits: z.strictObject({ literal: share, variant: share, asked: share }),
  classes: z.array(certificateLine),
  groups: z.array(certificateLine),
});
export type SearchCertificate = z.infer<typeof searchCertificate>;
