import { plan } from '../../corpus/records.ts';
import { textIn } from '../../model/bilingual.ts';
import type { Locale } from '../../model/locales.ts';
import { planPath } from '../paths.ts';
import type { Cell } from './answer.ts';

/** Short name of a plan in a language. */
export function planName(id: string, locale: Locale): string {
  return textIn(plan(id).shortTitle, locale);
}

/** A cell that names a plan and leads to its page. */
export function planCell(id: string, locale: Locale): Cell {
  return { text: planName(id, locale), plan: id, to: planPath(id) };
}
