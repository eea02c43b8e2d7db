import unitsYaml from '../../content/vocabulary/units.yaml?raw';
import { textIn } from '../model/bilingual.ts';
import type { Locale } from '../model/locales.ts';
import { unitsFile } from '../model/units.ts';
import { parseVocabulary } from './vocabulary.ts';

let names: ReadonlyMap<string, string> | undefined;

/**
 * Name of a unit in a language; pure numbers have none.
 *
 * @param unit the unit of an indicator: a `unit` of content/vocabulary/units.yaml
 */
export function unitName(unit: string, locale: Locale): string {
  if (unit === '1') return '';
  names ??= new Map(parseVocabulary('units', unitsYaml, unitsFile).units.map((each) => [each.unit, each.en]));
  const english = names.get(unit);
  if (english === undefined) {
    throw new Error(`content/vocabulary/units.yaml has no unit “${unit}”. Add it there.`);
  }
  return textIn({ zh: unit, en: english }, locale);
}
