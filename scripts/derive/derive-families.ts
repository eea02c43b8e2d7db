import type { BlockRecord } from '../../src/model/block.ts';
import type { FamilyRecord } from '../../src/model/family.ts';
import type { ParallelRecord } from '../../src/model/parallel.ts';
import { checkQuotes } from '../check/quotes.ts';
import type { PlanInput, Vocabularies } from '../inputs/inputs.ts';
import { readCommonness } from './families/common-phrases.ts';
import { familyRecords, findFamilies } from './families/find-families.ts';
import { pairsOfFamilies } from './families/pairs-of-families.ts';

/**
 * Finds the passages that plans share: the families of places, and these seen as pairs. Checks that each is printed in the
 * lines it cites.
 *
 * @param inputs in the order of the plans
 * @throws InputProblem for a passage that is not in its lines
 */
export function deriveFamilies(
  inputs: readonly PlanInput[],
  blocks: readonly BlockRecord[],
  { parallels: words, commonPhrases, statements, units, agencies }: Vocabularies,
): { readonly families: readonly FamilyRecord[]; readonly parallels: readonly ParallelRecord[] } {
  const commonness = readCommonness(commonPhrases);
  const regions = new Map(
    inputs.map(({ source, facts }) => [source.plan, [facts.region.zh, facts.shortTitle.zh]]),
  );
  const comparison = {
    units: [...statements.measures, ...statements.counters, ...statements.money],
    groups: units.units.map(({ spellings }) => spellings),
    actors: [...words.actors, ...agencies.bodies.flatMap(({ name, forms }) => [name, ...forms])],
    bounds: words.bounds,
    regions,
  };
  const found = findFamilies(blocks, { setPhrases: words.setPhrases, commonness, regions });
  const families = familyRecords(found, comparison);
  const parallels = pairsOfFamilies(found, families, commonness, comparison);
  for (const { source } of inputs) {
    const places = [
      ...families.flatMap(({ members }) => members),
      ...parallels.flatMap(({ a, b }) => [a, b]),
    ].map((place) => ({ ...place, quote: place.text }));
    checkQuotes(
      source,
      places.filter(({ plan }) => plan === source.plan),
    );
  }
  return { families, parallels };
}
