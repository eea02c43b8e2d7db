import { findQuantities, type QuantityGrammar } from './find-quantities.ts';
import { whyNoStatement } from './not-statements.ts';

/** A number with a unit that the vocabulary does not have. */
export interface UnknownUnit {
  /** The number and its unit as printed. */
  readonly phrase: string;
  readonly unit: string;
}

/** What goes on a unit: 吨|/小时·台. A digit behind the stroke makes a fraction or a date. */
const further = /^(?:\s?[/／][\p{L}μ]+|[·•][\p{L}μ]+)+/u;
/** A unit in Latin letters: mg, kWp, m³. */
const latin = /^\s?([A-Za-zμµ]+[0-9²³]?)((?:[/／·•][\p{L}μ]+)*)/u;

/**
 * Finds the first number of a text whose unit nobody knows, so that it is neither left out nor read as another one:
 * 5.2mg/kg is no amount in mg. Only units in Latin letters and those with a stroke are looked at; a Chinese noun
 * behind a number may be anything.
 *
 * @returns `null` where every unit of these shapes is in the vocabulary
 */
export function findUnknownUnit(text: string, grammar: QuantityGrammar): UnknownUnit | null {
  for (const quantity of findQuantities(text, grammar)) {
    const { sort, unit, start, end } = quantity;
    if (sort === 'words' || sort === 'class') continue;
    const why = whyNoStatement(text, quantity, grammar.words);
    if (why !== null && why !== 'no unit') continue;
    const after = text.slice(end);
    const rest = unit === null ? latinUnit(after) : restOf(unit, after);
    if (rest === null) continue;
    return { phrase: text.slice(start, end + rest.length), unit: `${unit ?? ''}${rest.trim()}` };
  }
  return null;
}

/** What is left of a unit behind its known beginning. */
function restOf(unit: string, after: string): string | null {
  const rest = further.exec(after)?.[0] ?? null;
  // Behind a plain unit a dot is the dot of a name.
  return rest !== null && /^[·•]/.test(rest) && !/[/／A-Za-z]/.test(unit) ? null : rest;
}

/** A unit in Latin letters; a single capital (5G, 3A级) and an abbreviation (3GDP, 2VOCs) belong to names. */
function latinUnit(after: string): string | null {
  const match = latin.exec(after);
  const [whole = '', letters = '', rest = ''] = match ?? [];
  if (match === null) return null;
  if (rest === '' && (/^[A-Z]$/.test(letters) || /^[A-Z]{3,}s?$/.test(letters))) return null;
  // A word or a name that white space parts from the number.
  return /^\s/.test(whole) && letters.length > 4 ? null : whole;
}
