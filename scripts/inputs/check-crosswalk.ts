import type { Crosswalk } from './crosswalk.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { InputProblem } from './problem.ts';
import type { ProseObservations } from './prose-observations.ts';

/** A file that a person wrote, with its path for messages. */
type Written<Value> = ParsedYaml<Value> & { readonly file: string };

/**
 * Checks that the crosswalk of a plan, its values in prose and the indicators that there are fit together.
 *
 * @param indicators ids of the indicators
 * @throws InputProblem with the line of the entry, for an indicator that there is not, and for a value in prose of an
 *   indicator on which the plan is said to be silent
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
    if (crosswalk.value[indicator]?.verdict !== 'silent') return;
    throw new InputProblem(
      place,
      `The value “${raw}” is given to \`${indicator}\`, but ${fileName(crosswalk.file)} says that the plan is silent on it.`,
      `Take the entry out there, or give the value no indicator (\`null\`).`,
    );
  });
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
