import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { RiverAgreement, RiverClass } from '../../../src/model/river.ts';
import { waterClasses } from '../../../src/text/water-class.ts';

/** What a plan wants of a river. */
export interface PlanOnRiver {
  readonly name: Bilingual;
  /** First year of the plan: targets before it are those of the plan before. */
  readonly start: number;
  readonly isAlong: boolean;
  readonly classes: readonly RiverClass[];
}

/** A plan with the class that it wants. */
interface Want {
  readonly plan: PlanOnRiver;
  readonly target: number;
}

export interface RiverAnswer {
  readonly agreement: RiverAgreement;
  readonly answer: Bilingual;
}

/**
 * Answers whether one river has one target on both sides of a border, from the class targets of the plans on it, and
 * says where a plan asks for less than its river had.
 *
 * @param plans those that name the river, from upstream
 */
export function answerOfRiver(river: Bilingual, plans: readonly PlanOnRiver[]): RiverAnswer {
  const { agreement, answer } = compare(plans);
  const falls = wantsOf(plans).flatMap((want) => fallOf(want));
  return {
    agreement,
    answer: {
      zh: `${river.zh}：${answer.zh}。${falls.map(({ zh }) => `${zh}。`).join('')}`,
      en: [`${river.en}: ${answer.en}.`, ...falls.map(({ en }) => `${en}.`)].join(' '),
    },
  };
}

function compare(plans: readonly PlanOnRiver[]): RiverAnswer {
  const along = plans.filter(({ isAlong }) => isAlong);
  const wants = wantsOf(along);
  const silent = along.filter((plan) => targetOf(plan) === null);
  const [first, last] = [wants[0], wants[wants.length - 1]];
  const list = listOf(wants);
  if (along.length < 2) {
    const who = namesOf(plans);
    const answer = first
      ? { zh: `沿河只有一份规划，目标${list.zh}`, en: `one plan on it, whose target is ${list.en}` }
      : {
          zh: `${who.zh}说到它，没有印出类别的目标`,
          en: `named by ${who.en}, without a class as its target`,
        };
    return { agreement: 'alone', answer };
  }
  if (!first || !last) {
    const who = namesOf(along);
    const zh = `${who.zh}都说到它，都没有为它印出类别的目标`;
    return {
      agreement: 'none',
      answer: { zh, en: `${who.en} name it, and none prints a class as its target` },
    };
  }
  if (wants.length === 1) {
    const who = namesOf(silent);
    return {
      agreement: 'one-sided',
      answer: {
        zh: `只有一方印出目标（${list.zh}），${who.zh}说到它而没有`,
        en: `only one side prints a target (${list.en}); ${who.en} names the river without one`,
      },
    };
  }
  const count = new Set(wants.map(({ target }) => target)).size;
  if (count === 1) {
    return {
      agreement: 'same',
      answer: { zh: `一条河，一个目标：${list.zh}`, en: `one river, one target: ${list.en}` },
    };
  }
  const looser = last.target > first.target;
  return {
    agreement: 'differs',
    answer: {
      zh: `一条河，${count === 2 ? '两' : String(count)}个目标。从上游到下游，${list.zh}，下游${looser ? '宽' : '严'}于上游`,
      en: `one river, ${String(count)} targets. From upstream: ${list.en}, so that downstream asks for ${looser ? 'less' : 'more'} than upstream`,
    },
  };
}

function wantsOf(plans: readonly PlanOnRiver[]): Want[] {
  return plans.flatMap((plan) => {
    const target = targetOf(plan);
    return target === null ? [] : [{ plan, target }];
  });
}

/** The class that a plan wants for its own period. */
function targetOf({ classes, start }: PlanOnRiver): number | null {
  const target = classes.find(
    ({ time, rank, year }) => time === 'target' && rank !== null && (year ?? start) >= start,
  );
  return target?.rank ?? null;
}

/** Says that a plan wants a worse class than it reports. */
function fallOf({ plan, target }: Want): Bilingual[] {
  const had = plan.classes.find(
    (each) => each.time !== 'target' && each.time !== 'norm' && each.rank !== null,
  );
  const rank = had?.rank ?? null;
  if (!had || rank === null || rank >= target) return [];
  const [now, year] = [className(rank), had.year];
  return [
    {
      zh: `${plan.name.zh}${year === null ? '' : `${String(year)}年`}已是${now}类，所定目标反而宽`,
      en: `${plan.name.en} reports class ${now}${year === null ? '' : ` in ${String(year)}`} and asks for less than that`,
    },
  ];
}

function listOf(wants: readonly Want[]): Bilingual {
  return {
    zh: wants.map(({ plan, target }) => `${plan.name.zh}${className(target)}类`).join('，'),
    en: wants.map(({ plan, target }) => `${plan.name.en} class ${className(target)}`).join(', '),
  };
}

function namesOf(plans: readonly PlanOnRiver[]): Bilingual {
  return {
    zh: plans.map(({ name }) => name.zh).join('、'),
    en: plans.map(({ name }) => name.en).join(' and '),
  };
}

const className = (rank: number): string => waterClasses[rank - 1] ?? String(rank);
