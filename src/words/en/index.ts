import type { Words } from '../dictionary.ts';
import { about } from './about.ts';
import { charts } from './charts.ts';
import { citation } from './citation.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import * as enumerations from './enumerations.ts';
import { indicators } from './indicators.ts';
import { language, lines } from './language.ts';
import { method } from './method.ts';
import { parallels } from './parallels.ts';
import { chapter, plan, tools } from './plan.ts';
import { search } from './search.ts';
import { home, notFound, site } from './site.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';

/** Words of the interface in English. */
export const en: Words = {
  language,
  lines,
  enumerations,
  site,
  home,
  plan,
  chapter,
  tools,
  notFound,
  search,
  topics,
  indicators,
  charts,
  compare,
  parallels,
  terms,
  data,
  citation,
  method,
  about,
};
