import type { AgencyKind, AgencyLevel } from '../../../src/model/agency.ts';
import type { AgencyWords } from '../../inputs/agency-words.ts';
import type { PlanFacts } from '../../inputs/plan-facts.ts';

/** The region of a plan, to which its short forms refer. */
export type Region = PlanFacts['region'];

/** What a printed name stands for. */
export interface NamedAgency {
  /** Full name with its region; as printed where the vocabulary does not know it. */
  readonly name: string;
  readonly en: string | null;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel | null;
}

/** The region that a name begins with, and the rest of the name. */
interface Placed {
  readonly region: { readonly zh: string; readonly en: string | null; readonly level: AgencyLevel } | null;
  readonly rest: string;
}

/**
 * Tells what a printed name stands for.
 *
 * @param printed one name, without white space
 * @param region the plan's region: 县林业局 is the forestry bureau of the plan's own county
 * @returns kind `unknown`, with the name as printed, for what the vocabulary does not know
 */
export function nameAgency(printed: string, region: Region, words: AgencyWords): NamedAgency {
  return (
    nameAsNamed(printed, region, words) ??
    nameAsGroup(printed, words) ??
    nameAsBody(printed, region, words) ??
    nameAsCompany(printed, region, words) ??
    nameAsTown(printed, region, words) ?? { name: printed, en: null, kind: 'unknown', level: null }
  );
}

function nameAsNamed(printed: string, region: Region, words: AgencyWords): NamedAgency | null {
  const city = placeOf('市', region, words)?.zh ?? '市';
  for (const { name, en, kind, level, forms } of words.named) {
    const full = name.replace('{市}', city);
    if (printed === full || forms.includes(printed)) return { name: full, en, kind, level };
  }
  return null;
}

function nameAsGroup(printed: string, { groups }: AgencyWords): NamedAgency | null {
  const isGroup = groups.reads.includes(printed) || groups.begins.some((word) => printed.startsWith(word));
  return isGroup ? { name: printed, en: null, kind: 'group', level: null } : null;
}

function nameAsBody(printed: string, region: Region, words: AgencyWords): NamedAgency | null {
  for (const placed of placesIn(printed, region, words)) {
    const body = words.bodies.find(({ name, forms }) => name === placed.rest || forms.includes(placed.rest));
    if (!body || !placed.region) continue;
    const { zh, en, level } = placed.region;
    return {
      name: zh + body.name,
      en: en === null ? null : `${en} ${body.en}`,
      kind: 'agency',
      level,
    };
  }
  return null;
}

function nameAsCompany(printed: string, region: Region, words: AgencyWords): NamedAgency | null {
  if (!words.companies.some((ending) => printed.endsWith(ending))) return null;
  const [placed] = placesIn(printed, region, words);
  return {
    name: placed?.region ? placed.region.zh + placed.rest : printed,
    en: null,
    kind: 'company',
    level: placed?.region?.level ?? null,
  };
}

function nameAsTown(printed: string, region: Region, { towns }: AgencyWords): NamedAgency | null {
  const own = printed.startsWith(region.zh) ? printed.slice(region.zh.length) : printed;
  const government = towns.governments.find((word) => own.endsWith(word)) ?? '';
  const place = own.slice(0, own.length - government.length);
  const ending = towns.places.find((word) => place.endsWith(word) && place !== word);
  if (ending === undefined) return null;
  return { name: region.zh + place + (towns.full[ending] ?? ''), en: null, kind: 'town', level: 'town' };
}

/** The ways to take the beginning of a name as that of a region: its name in full, or the first character. */
function placesIn(printed: string, region: Region, words: AgencyWords): Placed[] {
  const whole: NonNullable<Placed['region']>[] = [region, ...provinceOf(region, words)];
  const inFull = whole
    .filter(({ zh }) => printed.startsWith(zh))
    .map((place) => ({ region: place, rest: printed.slice(place.zh.length) }));
  const prefix = words.prefixes.find((each) => printed.startsWith(each.prefix))?.prefix;
  const place = prefix === undefined ? null : placeOf(prefix, region, words);
  return [...inFull, ...(place ? [{ region: place, rest: printed.slice(1) }] : [])];
}

/** The region to which 县, 区, 市 or 省 refers in a plan; `null` where it is not told. */
function placeOf(prefix: string, region: Region, words: AgencyWords): Placed['region'] {
  const levels: readonly AgencyLevel[] = words.prefixes.find((each) => each.prefix === prefix)?.levels ?? [];
  return [region, ...provinceOf(region, words)].find(({ level }) => levels.includes(level)) ?? null;
}

/** The province-level unit above a region. */
function provinceOf(region: Region, { provinces }: AgencyWords): NonNullable<Placed['region']>[] {
  const { province } = region;
  if (province === region.zh) return [];
  const en = provinces.find(({ zh }) => zh === province)?.en ?? null;
  return [{ zh: province, en, level: province.endsWith('市') ? 'municipality' : 'province' }];
}
