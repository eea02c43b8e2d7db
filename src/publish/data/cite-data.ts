/** The data of a reference to the whole data set. */
export interface DataReference {
  readonly creators: readonly string[];
  readonly title: string;
  readonly version: string;
  /** ISO date of that version. */
  readonly released: string;
  /** SPDX identifier of the licence. */
  readonly licence: string;
  readonly url: string;
}

/** Reference in GB/T 7714 style: a data set ([DS]), online. */
export function citeDataReference({ creators, title, version, released, url }: DataReference): string {
  return `${creators.join(', ')}. ${title}[DS/OL]. ${version}. (${released}). ${url}`;
}

/** Reference in APA style. */
export function citeDataApa({ creators, title, version, released, url }: DataReference): string {
  return `${creators.join(', ')}. (${released.slice(0, 4)}). ${title} (Version ${version}) [Data set]. ${url}`;
}

/** The same reference as a BibTeX entry. */
export function citeDataBibtex({ creators, title, version, released, licence, url }: DataReference): string {
  return [
    '@misc{plans-in-parallel-data,',
    `  title = {{${title}}},`,
    `  author = {${creators.map((name) => `{${name}}`).join(' and ')}},`,
    `  version = {${version}},`,
    `  date = {${released}},`,
    '  type = {Data set},',
    `  copyright = {${licence}},`,
    `  url = {${url}},`,
    '}',
  ].join('\n');
}
