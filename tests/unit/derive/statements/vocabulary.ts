import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import { findQuantities, quantityGrammar } from '../../../../scripts/derive/statements/find-quantities.ts';
import type { Quantity } from '../../../../scripts/derive/statements/quantity.ts';
import { readAllVocabularies } from '../../../../scripts/inputs/read-vocabulary.ts';

/** The words of the project: what is tested is how the rules read with them. */
export const words = readAllVocabularies(projectRoot).statements;
export const grammar = quantityGrammar(words);
export const period = { start: 2021, end: 2025 };

/** The phrase of a text that is printed as `raw`. */
export function quantityOf(text: string, raw: string): Quantity {
  const found = findQuantities(text, grammar);
  const quantity = found.find((each) => each.raw === raw);
  if (!quantity) throw new Error(`“${raw}” is not among ${found.map((each) => each.raw).join(' | ')}.`);
  return quantity;
}
