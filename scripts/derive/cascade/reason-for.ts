import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { NumberResult } from '../../../src/model/cascade.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { ComparedNumbers } from './compare-numbers.ts';
import type { Passage } from './find-passages.ts';
import type { Judgement } from './judge-cell.ts';

/** What the sentences call the two plans and the subject. */
export interface Names {
  readonly higher: Bilingual;
  readonly plan: Bilingual;
  readonly subject: Bilingual;
}

const results = {
  stricter: { zh: '更严', en: 'stricter' },
  equal: { zh: '相同', en: 'the same' },
  weaker: { zh: '较宽', en: 'weaker' },
  amount: { zh: '总量，市县不相比', en: 'a total, which does not compare between a city and a part of it' },
  'not-comparable': { zh: '口径不同，不能比', en: 'not the same measure, so they do not compare' },
} satisfies Record<NumberResult, Bilingual>;

/** Says why a cell has its verdict: each number beside the other, else what the words show. */
export function reasonFor(
  judgement: Judgement,
  numbers: readonly ComparedNumbers[],
  names: Names,
): Bilingual {
  const sentences = [...numbers.map((each) => ofNumber(each, names)), ofWords(judgement, names)];
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences
      .map(({ en }) => en)
      .join(' ')
      .trim(),
  };
}

function ofNumber({ indicator, task, local, result }: ComparedNumbers, { higher, plan }: Names): Bilingual {
  const same = result === 'stricter' || result === 'weaker' ? gradedAlike(task, local) : null;
  const word = same ?? results[result];
  return {
    zh: `${indicator.name.zh}：${higher.zh}${printed(task).zh}，${plan.zh}${printed(local).zh}，${word.zh}。`,
    en: `${indicator.name.en}: ${higher.en} ${printed(task).en}, ${plan.en} ${printed(local).en}: ${word.en}.`,
  };
}

/** Where the values are the same, the year tells. */
function gradedAlike(task: ObservationRecord, local: ObservationRecord): Bilingual | null {
  const isSame = task.value === local.value && task.classRank === local.classRank && task.year !== local.year;
  if (!isSame || task.year === null || local.year === null) return null;
  return local.year < task.year ? { zh: '更早', en: 'earlier' } : { zh: '较晚', en: 'later' };
}

function printed({ raw, year }: ObservationRecord): Bilingual {
  return year === null
    ? { zh: `“${raw}”`, en: `“${raw}”` }
    : { zh: `“${raw}”（${String(year)}年）`, en: `“${raw}” (${String(year)})` };
}

function ofWords({ verdict, by, passages }: Judgement, { plan, subject }: Names): Bilingual {
  if (by === 'numbers') return { zh: '', en: '' };
  const [first] = passages;
  if (verdict === 'absent' || !first) {
    return {
      zh: `${plan.zh}全文没有说到“${subject.zh}”。`,
      en: `${plan.en} says nothing on ${subject.en}.`,
    };
  }
  const line = String(first.block.line);
  if (verdict === 'named') {
    return first.isGeneral
      ? {
          zh: `${plan.zh}只在说形势、成绩或总体要求时提到“${subject.zh}”（第${line}行）。`,
          en: `${plan.en} names ${subject.en} only where it tells of the past, the situation or its aims (line ${line}).`,
        }
      : {
          zh: `${plan.zh}只在说别的事时提到“${subject.zh}”（第${line}行）。`,
          en: `${plan.en} names ${subject.en} only in passing (line ${line}).`,
        };
  }
  const [blocks, more] = [passages.length, passages.length > 1];
  const shared = first.parallel > 0;
  return {
    zh: `${plan.zh}有${String(blocks)}段${more ? '' : ''}说同一件事，如第${line}行${sharedZh(first, shared)}。`,
    en: `${plan.en} has ${String(blocks)} ${more ? 'passages' : 'passage'} on the same thing${more ? ', among them' : ':'} line ${line}${shared ? ', which shares wording with the task' : ''}.`,
  };
}

function sharedZh(_: Passage, shared: boolean): string {
  return shared ? '，与任务用语相同' : '';
}
