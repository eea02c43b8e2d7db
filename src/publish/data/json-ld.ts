import { languageTag, locales, planLocale } from '../../model/locales.ts';

/** A file of the data, as Schema.org calls it a DataDownload. */
export interface DataDownload {
  readonly name: string;
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Metadata for data set search engines. */
export interface DatasetFacts {
  readonly name: string;
  readonly alternateName: string;
  readonly description: string;
  readonly url: string;
  readonly version: string;
  /** ISO date of that version. */
  readonly released: string;
  readonly licence: string;
  readonly creators: readonly string[];
  readonly keywords: readonly string[];
  readonly downloads: readonly DataDownload[];
  /** Published indicators with their units. */
  readonly measures: readonly { readonly name: string; readonly unit: string | null }[];
  readonly places: readonly { readonly name: string; readonly within: string }[];
  readonly plans: readonly {
    readonly title: string;
    readonly url: string;
    readonly start: number;
    /** Last year that the plan covers. */
    readonly end: number;
  }[];
}

/**
 * A Schema.org `Dataset`, as JSON-LD text that is safe in a `script` element: a `<` in it cannot end the
 * element. https://schema.org/Dataset
 */
export function datasetJsonLd(facts: DatasetFacts): string {
  const start = Math.min(...facts.plans.map((plan) => plan.start));
  const end = Math.max(...facts.plans.map((plan) => plan.end));
  const description = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: facts.name,
    alternateName: facts.alternateName,
    description: facts.description,
    url: facts.url,
    version: facts.version,
    datePublished: facts.released,
    license: facts.licence,
    creator: facts.creators.map((name) => ({ '@type': 'Organization', name })),
    keywords: facts.keywords,
    inLanguage: locales.map((locale) => languageTag[locale]),
    isAccessibleForFree: true,
    isBasedOn: facts.plans.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      url,
      inLanguage: languageTag[planLocale],
    })),
    temporalCoverage: `${String(start)}/${String(end)}`,
    spatialCoverage: facts.places.map(({ name, within }) => ({
      '@type': 'Place',
      name,
      containedInPlace: { '@type': 'Place', name: within },
    })),
    ...(facts.measures.length > 0
      ? {
          variableMeasured: facts.measures.map(({ name, unit }) => ({
            '@type': 'PropertyValue',
            name,
            ...(unit === null ? {} : { unitText: unit }),
          })),
        }
      : {}),
    distribution: facts.downloads.map(({ name, url, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: url,
      encodingFormat: mediaType,
      contentSize: `${String(bytes)} B`,
      sha256,
    })),
  };
  return JSON.stringify(description).replaceAll('<', String.raw`\u003c`);
}
