import type { AgencyRecord } from '../../../src/model/agency.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { createIds } from '../document/stable-ids.ts';
import type { ReadAgency } from './read-agencies.ts';

/** An agency that a cell or a note prints. */
export interface Mention {
  readonly agency: ReadAgency;
  readonly source: Evidence;
}

/**
 * The agencies that are mentioned, each once, with the forms in which they are printed.
 *
 * @param mentions in the order of plans and of their texts
 * @returns by kind, in the order of first mention
 */
export function agencyRecords(mentions: readonly Mention[]): AgencyRecord[] {
  const ids = createIds('');
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { name } = mention.agency;
    byName.set(name, [...(byName.get(name) ?? []), mention]);
  }
  return [...byName.values()].flatMap((own): AgencyRecord[] => {
    const [first] = own;
    if (!first) return [];
    const { name, en, kind, level } = first.agency;
    return [
      {
        id: ids('agency', name),
        name,
        en,
        kind,
        level,
        forms: [...new Set(own.map(({ agency }) => agency.printed))],
        plans: [...new Set(own.map(({ source }) => source.plan))],
        mentions: own.length,
        source: first.source,
      },
    ];
  });
}
