/** What the reference of the whole data says. */
export interface DataReference {
  readonly creators: readonly string[];
  readonly title: string;
  readonly version: string;
  readonly url: string;
}

/** Reference in the form of GB/T 7714: a data set ([DS]), online. */
export function citeDataReference({ creators, title, version, url }: DataReference): string {
  return `${creators.join(', ')}. ${title}[DS/OL]. ${version}. ${url}`;
}

/** Reference in the style of the APA. The version stands for the year, which the data do not have. */
export function citeDataApa({ creators, title, version, url }: DataReference): string {
  return `${creators.join(', ')}. (n.d.). ${title} (Version ${version}) [Data set]. ${url}`;
}

/** The same reference as a BibTeX entry. */
export function citeDataBibtex({ creators, title, version, url }: DataReference): string {
  return [
    '@misc{plans-in-parallel-data,',
    `  title = {{${title}}},`,
    `  author = {${creators.map((name) => `{${name}}`).join(' and ')}},`,
    `  version = {${version}},`,
    '  type = {Data set},',
    `  url = {${url}},`,
    '}',
  ].join('\n');
}
