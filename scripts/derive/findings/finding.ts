import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { FindingEvidence, Severity } from '../../../src/model/finding.ts';

/** What a check returns: a record without what is the same for all findings of a check. */
export interface Finding {
  readonly severity: Severity;
  readonly message: Bilingual;
  /** The places that show it, the first of them in the checked plan. */
  readonly evidence: readonly [FindingEvidence, ...FindingEvidence[]];
}
