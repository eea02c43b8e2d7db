// The words of the interface, in Chinese first: every other language exports the same names, from files of its folder.
export { about } from './about.ts';
export { cascade } from './cascade.ts';
export { charts } from './charts.ts';
export { citation } from './citation.ts';
export { commitments, statements } from './commitments.ts';
export { compare } from './compare.ts';
export { data } from './data.ts';
export { enumerations } from './enumerations.ts';
export { indicators } from './indicators.ts';
export { language, lines } from './language.ts';
export { method } from './method.ts';
export { parallels } from './parallels.ts';
export { chapter, plan, tools } from './plan.ts';
export { rivers } from './rivers.ts';
export { search } from './search.ts';
export { home, notFound, site } from './site.ts';
export { terms } from './terms.ts';
export { topics } from './topics.ts';
