import type { Check } from './check.ts';
import { cutOff } from './checks/cut-off.ts';
import { draftWords } from './checks/draft-words.ts';
import { leadAndSupport } from './checks/lead-and-support.ts';
import { leftoverVerbs } from './checks/leftover-verbs.ts';
import { misprintedCodes } from './checks/misprinted-codes.ts';
import { missingNumber } from './checks/missing-number.ts';
import { noteMarks } from './checks/note-marks.ts';
import { numberedRows } from './checks/numbered-rows.ts';
import { numbering } from './checks/numbering.ts';
import { outOfPeriod } from './checks/out-of-period.ts';
import { passageTwice } from './checks/passage-twice.ts';
import { printedTwice } from './checks/printed-twice.ts';
import { scopeWords } from './checks/scope-words.ts';
import { swappedHeadings } from './checks/swapped-headings.ts';
import { titlesInTwoForms } from './checks/titles-in-two-forms.ts';
import { twoSpellings } from './checks/two-spellings.ts';
import { unclosedMark } from './checks/unclosed-mark.ts';

/** The rules on wording, in the order in which they run. */
export const textChecks: readonly Check[] = [
  ...[scopeWords, numbering, numberedRows, swappedHeadings],
  ...[cutOff, unclosedMark, missingNumber, noteMarks],
  ...[printedTwice, passageTwice, leadAndSupport],
  ...[twoSpellings, titlesInTwoForms, misprintedCodes],
  ...[draftWords, leftoverVerbs, outOfPeriod],
];
