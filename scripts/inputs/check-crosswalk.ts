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
 * @throws InputProblem with the line of the entry, for an unknown indicator, for one that the plan is declared to state
 *   without a row or value, and for a value in prose whose indicator the crosswalk does not declare as stated
 */
export function checkCrosswalk(
  crosswalk: Written<Crosswalk>,
  statements: Written<StatementDecisions>,
  indicators: ReadonlySet<string>,
): void {
  const placeOf = (id: string) => ({ file: crosswalk.file, line: crosswalk.lineOf([id]) });
  const unknown = Object.keys(crosswalk.value).find((id) => !indicators.has(id));
  if (unknown !== undefined) throw unknownIndicator(placeOf(unknown), unknown, indicators);

  const named = new Set<string>();
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
      named.add(id);
      const place = { file: statements.file, line: statements.lineOf(['statements', index, ...path]) };
      if (!indicators.has(id)) throw unknownIndicator(place, id, indicators);
      const verdict = crosswalk.value[id]?.verdict;
      if (verdict !== undefined && verdict !== 'silent') continue;
      throw new InputProblem(
        place,
        `The value “${raw ?? add ?? ''}” is given to \`${id}\`, but ${fileName(crosswalk.file)} ${verdict ? 'says that the plan is silent on it' : 'does not list it'}.`,
        `Say there how the plan’s values compare, or give the value no indicator (\`null\`).`,
      );
    }
  });

  for (const [id, entry] of Object.entries(crosswalk.value)) {
    if (entry.verdict === 'silent' || entry.rows.length > 0 || named.has(id)) continue;
    throw new InputProblem(
      placeOf(id),
      `The plan is declared to state \`${id}\`, but no row is named here, and no value in ${fileName(statements.file)} names it.`,
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
