import type { Crosswalk } from './crosswalk.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { InputProblem } from './problem.ts';
import type { StatementDecisions } from './statement-decisions.ts';

/** A hand-written file, with its path for messages. */
type Written<Value> = ParsedYaml<Value> & { readonly file: string };

/**
 * Checks that a plan's crosswalk, its values in prose and the defined indicators are consistent.
 *
 * @param indicators ids of the indicators
 * @throws InputProblem with the line of the entry, for an indicator that there is not, and for a value in prose of an
 *   indicator on which the plan is said to be silent
 */
export function checkCrosswalk(
  crosswalk: Written<Crosswalk>,
  statements: Written<StatementDecisions>,
  indicators: ReadonlySet<string>,
): void {
  const placeOf = (id: string) => ({ file: crosswalk.file, line: crosswalk.lineOf([id]) });
  const unknown = Object.keys(crosswalk.value).find((id) => !indicators.has(id));
  if (unknown !== undefined) throw unknownIndicator(placeOf(unknown), unknown, indicators);

  statements.value.statements.forEach(({ raw, add, also = [], indicator }, index) => {
    const said: [string | null | undefined, (string | number)[]][] = [
      [indicator, ['indicator']],
      ...also.map((each, at): [string | null | undefined, (string | number)[]] => [
        each.indicator,
        ['also', at, 'indicator'],
      ]),
    ];
    for (const [id, path] of said) {
      if (id === null || id === undefined) continue;
      const place = { file: statements.file, line: statements.lineOf(['statements', index, ...path]) };
      if (!indicators.has(id)) throw unknownIndicator(place, id, indicators);
      if (crosswalk.value[id]?.verdict !== 'silent') continue;
      throw new InputProblem(
        place,
        `The value “${raw ?? add ?? ''}” is given to \`${id}\`, but ${fileName(crosswalk.file)} says that the plan is silent on it.`,
        `Remove the entry there, or give the value no indicator (\`null\`).`,
      );
    }
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
