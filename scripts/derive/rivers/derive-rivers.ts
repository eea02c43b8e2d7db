import type { BlockRecord } from '../../../src/model/block.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { PlanRecord } from '../../../src/model/plan.ts';
import type { RiverRecord } from '../../../src/model/river.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import type { River, RiverWords } from '../../inputs/river-words.ts';
import { answerOfRiver } from './answer-of-river.ts';
import { classesOfRiver } from './classes-of-river.ts';
import { namesRiver } from './names-river.ts';

/** What the rivers are looked for in: the records of all plans. */
export interface RiverSources {
  readonly plans: readonly Pick<PlanRecord, 'id' | 'region' | 'shortTitle' | 'period'>[];
  readonly blocks: readonly BlockRecord[];
  readonly statements: readonly StatementRecord[];
  readonly observations: readonly ObservationRecord[];
}

type RiverPlan = RiverRecord['plans'][number];

/** The rivers of the list that a plan names, with what each plan says of them, from upstream down. */
export function deriveRivers(sources: RiverSources, { rivers }: RiverWords): RiverRecord[] {
  const everyName = rivers.flatMap(({ names }) => names);
  const named = rivers.flatMap((river): RiverRecord[] => {
    const isNamed = (text: string): boolean => namesRiver(text, river, everyName);
    const plans = sources.plans
      .map((plan) => planOn(plan, river, sources, isNamed))
      .filter(({ passages, classes }) => passages.length + classes.length > 0)
      .sort((a, b) => (a.along ?? Infinity) - (b.along ?? Infinity) || 0);
    const source = plans[0]?.passages[0] ?? plans[0]?.classes[0]?.source;
    if (!source) return [];
    const name = { zh: river.zh, en: river.en };
    const { agreement, answer } = answerOfRiver(
      name,
      plans.flatMap(({ plan, along, classes }) => {
        const facts = sources.plans.find(({ id }) => id === plan);
        if (!facts) return [];
        return [{ name: facts.shortTitle, start: facts.period.start, isAlong: along !== null, classes }];
      }),
    );
    return [
      {
        ...{ id: river.id, name, names: river.names, into: river.into, agreement, answer },
        ...{ doubt: river.doubt ?? null, plans, source },
      },
    ];
  });
  // A stream that no plan names is left out, and what joins it leaves the picture there.
  const ids = new Set(named.map(({ id }) => id));
  return named.map((river) =>
    river.into === null || ids.has(river.into) ? river : { ...river, into: null },
  );
}

function planOn(
  { id, region }: RiverSources['plans'][number],
  { along }: River,
  { blocks, statements, observations }: RiverSources,
  isNamed: (text: string) => boolean,
): RiverPlan {
  const place = along.indexOf(region.zh);
  const own = (each: { readonly plan: string }): boolean => each.plan === id;
  return {
    plan: id,
    along: place < 0 ? null : place + 1,
    classes: classesOfRiver(observations.filter(own), statements.filter(own), isNamed),
    passages: blocks.filter(own).flatMap((block) => passageOf(block, isNamed)),
  };
}

/** The first sentence of a block that names the river. */
function passageOf(
  { plan, id, kind, line, lineEnd, url, text }: BlockRecord,
  isNamed: (text: string) => boolean,
): Evidence[] {
  if (kind !== 'paragraph' && kind !== 'row') return [];
  const quote = (text.match(/[^。；\t\n]+[。；]?/g) ?? []).find(isNamed)?.trim();
  return quote === undefined ? [] : [{ plan, line, lineEnd, block: id, url, quote }];
}
