import type { TopicId } from '../../../src/model/topic.ts';
import { headingText } from '../../../src/model/heading-text.ts';
import type { TopicDecisions } from '../../inputs/topic-decisions.ts';
import type { PlanRecords } from '../records/plan-records.ts';
import type { Proposal } from './propose-topics.ts';

type Decision = TopicDecisions['topics'][number];
type Records = Pick<PlanRecords, 'outline' | 'blocks'>;
type Proposals = ReadonlyMap<string, Pick<Proposal, 'topic' | 'also'>>;

/** The topics that something must have, the further ones in the order of the vocabulary. */
interface Topics {
  readonly topic: TopicId;
  readonly also: readonly TopicId[];
}

/** What stands in one line and is decided by one entry: a block, seldom two. */
interface Line {
  readonly line: number;
  readonly text: string;
  readonly wanted: readonly Topics[];
  readonly proposed: readonly Topics[];
}

/** A heading with what stands directly below it, and the headings below it. */
interface Branch {
  readonly line: number;
  readonly text: string;
  readonly wanted: TopicId;
  readonly proposed: TopicId;
  readonly lines: readonly Line[];
  readonly branches: readonly Branch[];
}

/** Words that an entry expects, at most: enough to recognise a line. */
const guardLength = 16;

/**
 * The fewest decisions that give a plan the topics that it has, on top of what the rules propose: an entry at a heading
 * where that spares more entries below it, an entry at a block where the rules are wrong.
 *
 * @param records headings and blocks with the topics that they must have
 * @param proposals what the rules say of each
 * @returns decisions in the order of the lines
 * @throws Error where two blocks of one line have different topics, which no entry can say
 */
export function neededDecisions({ outline, blocks }: Records, proposals: Proposals): Decision[] {
  const linesBelow = (section: string | null): Line[] =>
    [
      ...Map.groupBy(
        blocks.filter((block) => block.section === section),
        ({ line }) => line,
      ),
    ].map(([line, own]): Line => ({
      line,
      text: guardOf(own[0] as (typeof own)[number]),
      wanted: own.map(({ topic, alsoTopics }) => ({ topic, also: alsoTopics })),
      proposed: own.map(({ id }) => proposals.get(id) as Topics),
    }));
  const branchesBelow = (parent: string | null): Branch[] =>
    outline
      .filter((heading) => heading.parent === parent)
      .map((heading): Branch => ({
        line: heading.line,
        text: headingText(heading).slice(0, guardLength),
        wanted: heading.topic,
        proposed: (proposals.get(heading.id) as Topics).topic,
        lines: linesBelow(heading.id),
        branches: branchesBelow(heading.id),
      }));
  return [
    ...fewestInFront(linesBelow(null)),
    ...branchesBelow(null).flatMap((branch) => fewestFor(branch, null)),
  ].sort((a, b) => a.line - b.line);
}

/** Decisions for a heading and all below it, where what is above has been decided as said (`null`: not at all). */
function fewestFor(branch: Branch, above: Topics | null): Decision[] {
  const below = (decided: Topics | null): Decision[] => [
    ...branch.lines.flatMap((line) => fewestForLine(line, decided)),
    ...branch.branches.flatMap((each) => fewestFor(each, decided)),
  ];
  const { line, text, wanted } = branch;
  const candidates = furtherTopicsBelow(branch).map((also) => {
    const decision: Decision = { line, text, topic: wanted, also: [...also] };
    return [decision, ...below(decision)];
  });
  if ((above?.topic ?? branch.proposed) === wanted) candidates.unshift(below(above));
  return shortest(candidates);
}

/** What stands before the first heading: an entry at its first line decides for all of it. */
function fewestInFront(lines: readonly Line[]): Decision[] {
  const [first] = lines;
  const topics = first?.wanted[0];
  if (!first || !topics) return [];
  const decision = decisionFor(first, topics);
  const others = lines.slice(1);
  return shortest([
    ...(fewestForLine(first, null).length === 0 ? [others.flatMap((line) => fewestForLine(line, null))] : []),
    [decision, ...others.flatMap((line) => fewestForLine(line, topics))],
  ]);
}

function fewestForLine(line: Line, decided: Topics | null): Decision[] {
  const given = line.wanted.map((_, at) => decided ?? (line.proposed[at] as Topics));
  if (line.wanted.every((wanted, at) => isSame(wanted, given[at] as Topics))) return [];
  const [first, ...others] = line.wanted as [Topics, ...Topics[]];
  if (others.some((other) => !isSame(first, other)))
    throw new Error(`Line ${line.line} holds two blocks with different topics, which one entry cannot say.`);
  return [decisionFor(line, first)];
}

function decisionFor({ line, text }: Line, { topic, also }: Topics): Decision {
  return { line, text, topic, also: [...also] };
}

/** The further topics that an entry at a heading may name: none, or those of something below it on the same topic. */
function furtherTopicsBelow({ wanted, lines, branches }: Branch): (readonly TopicId[])[] {
  const all = [...lines, ...branches.flatMap((branch) => branch.lines)]
    .flatMap((line) => line.wanted)
    .filter(({ topic, also }) => topic === wanted && also.length > 0)
    .map(({ also }) => [also.join(), also] as const);
  return [[], ...new Map(all).values()];
}

/** The shortest of some lists, the first of those that are equally short. */
function shortest(lists: readonly Decision[][]): Decision[] {
  return lists.reduce((best, each) => (each.length < best.length ? each : best));
}

function isSame(a: Topics, b: Topics): boolean {
  return a.topic === b.topic && a.also.join() === b.also.join();
}

/** The first words of a block; of a row those of its first cell that says something. */
function guardOf({ cells, text }: Records['blocks'][number]): string {
  const words = cells?.find((cell) => /\p{Script=Han}{2}/u.test(cell)) ?? text;
  return (words.split('\n')[0] ?? words).slice(0, guardLength).trim();
}
