import type { Crosswalk } from './crosswalk.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { InputProblem } from './problem.ts';
import type { ProseObservations } from './prose-observations.ts';

/** A hand-written file, with its path for messages. */
type Written<Value> = ParsedYaml<Value> & { readonly file: string };

/**
 * Checks that a plan's crosswalk, its values in prose and the defined indicators are consistent.
 *
 * @param indicators ids of the indicators
 * @throws InputProblem with the line of the entry, for an unknown indicator, for one that the plan is declared to state
 *   without a row or value, and for a value in prose whose indicator the crosswalk does not declare as stated
 */
export function checkCrosswalk(
  crosswalk: Written<Crosswalk>,
  prose: Written<ProseObservations>,
  indicators: ReadonlySet<string>,
): void {
  const placeOf = (id: string) => ({ file: crosswalk.file, line: crosswalk.lineOf([id]) });
  const unknown = Object.keys(crosswalk.value).find((id) => !indicators.has(id));
  if (unknown !== undefined) throw unknownIndicator(placeOf(unknown), unknown, indicators);

  prose.value.observations.forEach(({ indicator, raw }, index) => {
    if (indicator === null) return;
    const place = { file: prose.file, line: prose.lineOf(['observations', index, 'indicator']) };
    if (!indicators.has(indicator)) throw unknownIndicator(place, indicator, indicators);
    const verdict = crosswalk.value[indicator]?.verdict;
    if (verdict !== undefined && verdict !== 'silent') return;
    throw new InputProblem(
      place,
      `The value “${raw}” is given to \`${indicator}\`, but ${fileName(crosswalk.file)} ${verdict ? 'says that the plan is silent on it' : 'does not list it'}.`,
      `Say there how the plan’s values compare, or give the value no indicator (\`null\`).`,
    );
  });

  const named = new Set(prose.value.observations.map(({ indicator }) => indicator));
  for (const [id, entry] of Object.entries(crosswalk.value)) {
    if (entry.verdict === 'silent' || entry.rows.length > 0 || named.has(id)) continue;
    throw new InputProblem(
      placeOf(id),
      `The plan is declared to state \`${id}\`, but no row is named here, and no value in ${fileName(prose.file)} names it.`,
      'Add the rows or the value, or remove the entry: without one the plan counts as silent.',
    );
  }
}

function unknownIndicator(
  place: { readonly file: string; readonly line: number },
  id: string,
  indicators: ReadonlySet<string>,
): InputProblem {
  return new InputProblem(
    place,
    `There is no indicator “${id}”: content/indicators/${id}.yaml is missing.`,
    `Correct the name, or write that file; the indicators are ${[...indicators].join(', ')}.`,
  );
}

const fileName = (file: string): string => file.split('/').at(-1) ?? file;
