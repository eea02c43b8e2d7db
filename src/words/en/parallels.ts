import type { Words } from '../dictionary.ts';
import { parallelKinds } from './enumerations.ts';
import { lines } from './language.ts';

/** Words of the pages about passages that share wording. */
export const parallels: Words['parallels'] = {
  title: 'Parallels',
  introduction:
    'A parallel is two passages that share wording: in two plans, or at two places of one. A program finds them: passages with a similarity of at least 0.64 that share 10 to 14 characters or more beyond set phrases, the fewer the more alike they are. Looser adaptations are missed, and about one in nine shares only a slogan. That two passages agree does not say who copied; both may follow a document from above.',
  method: 'Method and how well it works',
  matrix: 'Who shares with whom',
  matrixNote:
    'Each cell is about the text of the plan on the left: the number of parallels, how many of its characters the other has too, and their share of the plan. It leads to the passages, side by side.',
  inside: (plan) => `Inside ${plan}`,
  places: (count) => (count === '1' ? '1 parallel' : `${count} parallels`),
  characters: (count) => `${count} chars`,
  none: 'none',
  plan: 'Plan',
  numbers: 'Same sentence, different figure: between plans',
  numbersNote:
    'Passages in the same words with other figures or years. Whether the figures can be compared depends on what each is about: follow the line number to read the context.',
  numbersInside: 'Same sentence, different figure: inside one plan',
  figures: 'Both print a figure, and not the same',
  oneSided: 'Only one prints a figure, or years and numerals are written differently',
  between: (a, b) => `${a} and ${b}`,
  all: 'All parallels',
  pairNote: (count) => `${count} parallels, in the order of the lines of the first plan.`,
  insideNote: (count) => `${count} parallels between two places of one plan, in the order of the lines.`,
  marks: 'Underlined words stand on this side only. Punctuation and character width are not compared.',
  filter: 'Show',
  filters: { all: 'all', numbers: 'other figures or years', ...parallelKinds },
  filtered: (label, count) => `${label} (${count})`,
  differsIn: (differences) => `differ in: ${differences}`,
  separator: ', ',
  similarity: (value) => `similarity ${value}`,
  lines,
  mark: (count) => `cf. ${count}`,
  markLabel: (count, range) => `cf. ${count}, ${lines(range)}, at the foot of the page`,
  ofChapter: 'Parallels of this chapter',
  ofChapterNote:
    'Passages in the same or similar words. Underlined words do not stand in this chapter’s passage.',
  back: (range) => `Back to ${lines(range)}`,
  compare: 'compare',
  compareLabel: (plan, range) => `compare with ${plan}, ${lines(range)}`,
  dim: 'Set back wording that other plans have too',
  close: 'Close',
  beside: (range) => `Parallels of ${lines(range)}`,
  own: 'The plan’s own text',
  ownNote:
    'How much of each chapter stands in no other plan of the corpus. Wording in a parallel with another plan counts as shared, all else as own; repetition inside the plan is not counted.',
  chapter: 'Chapter',
  shared: 'Shared with other plans',
  ownShare: 'Own',
  wholePlan: 'Whole plan',
};
