import { recogniseLines } from '../../derive/document/recognise-lines.ts';
import { splitRegions } from '../../derive/document/split-regions.ts';
import { stripMarks } from '../../derive/document/strip-marks.ts';
import { hints as hintsSchema, type Hints } from '../../inputs/hints.ts';
import type { Inputs, PlanInput, Vocabularies } from '../../inputs/inputs.ts';
import { compare, type Counts, unlessItStops } from './reading-part.ts';

/** What a plan has of hints before a reader gives any. */
export const noHints: Hints = hintsSchema.parse({});

/** Headings, each with its line, level and title: without the plan's hints, against those with them. */
export function measureOutline({ plans, vocabularies }: Inputs): Map<string, Counts> {
  return new Map(
    plans.map((plan) => [
      plan.source.plan,
      compare(
        unlessItStops(() => headingsOf(plan, noHints, vocabularies)),
        headingsOf(plan, plan.hints, vocabularies),
      ),
    ]),
  );
}

function headingsOf(
  { source }: PlanInput,
  hints: Hints,
  { recognition }: Pick<Vocabularies, 'recognition'>,
): string[] {
  return recogniseLines(splitRegions(stripMarks(source)), recognition, hints, source.file).flatMap((line) =>
    line.type === 'heading' ? [`${line.line} ${line.level} ${line.title}`] : [],
  );
}
