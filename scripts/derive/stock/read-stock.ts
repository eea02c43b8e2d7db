import type { StatementRecord } from '../../../src/model/statement.ts';
import type { StockRecord, StockState } from '../../../src/model/stock.ts';
import type { Units } from '../../../src/model/units.ts';
import type { StockWords } from '../../inputs/stock-words.ts';
import { canConvert, normaliseUnit } from '../indicators/normalise-unit.ts';
import { parseName, plain } from '../indicators/recognise-indicator.ts';
import { lastAct } from './last-act.ts';
import { findParts } from './find-parts.ts';

/**
 * Reads what exists and what is to be built, as a view of the statements: those whose subject or clause names works of
 * the vocabulary and whose unit fits. Norms, shares and values in words are none.
 *
 * @param statements of one plan, in the order of the text
 * @param textOf the text of a block, by its id
 * @param file of the plan's text, for messages
 * @returns records in the order of the text
 */
export function readStock(
  statements: readonly StatementRecord[],
  textOf: (block: string) => string,
  words: StockWords,
  units: Units,
  file: string,
): StockRecord[] {
  const assets = words.assets.map((asset) => ({
    ...asset,
    patterns: asset.names.map(parseName),
    not: asset.not.map(plain),
  }));
  const found = statements.flatMap((statement): StockRecord[] => {
    const { subject, value, unit, time, relative, source } = statement;
    if (value === null || time === 'norm' || relative !== null || statement.valueHigh !== null) return [];
    const fitting = assets.filter((each) => canConvert(unit, each.unit, units));
    const asset =
      fitting.find((each) => names(each, plain(subject))) ??
      fitting.find((each) => names(each, plain(source.quote)));
    if (!asset) return [];
    const state = stateOf(statement, textOf(source.block), words);
    if (state === null) return [];
    const place = { file, line: source.line };
    return [
      {
        ...{ id: statement.id, plan: statement.plan, asset: asset.id, state, partOf: null, subject },
        ...{ raw: statement.raw, comparator: statement.comparator },
        ...normaliseUnit(value, unit, asset.unit, units, place),
        ...{ year: statement.year, basis: statement.basis, source: evidenceOf(source) },
      },
    ];
  });
  return findParts(found);
}

/** Whether a text has all words of one of the names, and none that makes it something else. */
function names(
  asset: { readonly patterns: readonly string[][][]; readonly not: readonly string[] },
  text: string,
): boolean {
  return (
    !asset.not.some((word) => text.includes(word)) &&
    asset.patterns.some((all) =>
      all.every((alternatives) => alternatives.some((word) => text.includes(word))),
    )
  );
}

/**
 * What is said of the works: the word nearest before the value within the sentence tells; a result that says nothing of
 * building is what exists, and of what was built in the last period nothing is known of the whole, so it is left out.
 */
function stateOf(
  { time, raw, source }: StatementRecord,
  text: string,
  { acts, levels }: StockWords,
): StockState | null {
  const end = source.start + source.quote.lastIndexOf(raw);
  const sentence = text.slice(text.lastIndexOf('。', end) + 1, end);
  const act = lastAct(sentence, acts);
  if (time !== 'target') return act === null || act === 'existing' ? 'existing' : null;
  if (act === 'renewed' || act === 'added-or-renewed') return act;
  const isLevel = levels.some((word) => sentence.endsWith(word) || raw.startsWith(word));
  // A task that names works and says nothing else of them builds them: 污水处理厂配套主管网47km.
  return isLevel ? 'level' : 'added';
}

/** Without the offsets of the clause, which other records do not have. */
function evidenceOf({
  plan,
  line,
  lineEnd,
  block,
  url,
  quote,
}: StatementRecord['source']): StockRecord['source'] {
  return { plan, line, lineEnd, block, url, quote };
}
