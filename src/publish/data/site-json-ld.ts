import { dataLicence } from './data-package.ts';
import { datasetJsonLd } from './json-ld.ts';
import { wordsIn } from '../../words/words.ts';
import { dataset, plans } from '../../corpus/records.ts';

import { textIn } from '../../model/bilingual.ts';
import type { Locale } from '../../model/locales.ts';
import {
  absoluteAssetHref,
  absoluteHref,
  assetHref,
  dataFilePath,
  dataPath,
  href,
  planPath,
} from '../../site/paths.ts';
import { project } from '../project-facts.ts';
import { publishedDatasets, publishedWorkbook } from './published-data.ts';

/** JSON-LD of the data in a language. Addresses are absolute if the build knows the site's URL, else root-relative. */
export async function dataJsonLd(locale: Locale): Promise<string> {
  const words = wordsIn(locale).data;
  const address = (path: string): string => absoluteHref(path, locale) ?? href(path, locale);
  const files = [await publishedWorkbook(), ...publishedDatasets().flatMap(({ csv, json }) => [csv, json])];
  return datasetJsonLd({
    name: project.title,
    alternateName: words.title,
    description: `${words.introduction} ${project.abstract}`,
    url: address(dataPath),
    version: project.version,
    released: project.released,
    licence: dataLicence.path,
    creators: project.authors.map(({ name }) => name),
    keywords: project.keywords,
    downloads: files.map(({ path, mediaType, content, sha256 }) => ({
      name: path,
      url: absoluteAssetHref(dataFilePath(path)) ?? assetHref(dataFilePath(path)),
      mediaType,
      bytes: content.length,
      sha256,
    })),
    measures: dataset('indicators').map(({ name, unit }) => ({ name: textIn(name, locale), unit })),
    places: plans().map(({ region }) => ({ name: textIn(region, locale), within: region.province })),
    plans: plans().map(({ id, title, period }) => ({
      title,
      url: address(planPath(id)),
      start: period.start,
      end: Math.max(period.end, period.horizon ?? period.end),
    })),
  });
}
