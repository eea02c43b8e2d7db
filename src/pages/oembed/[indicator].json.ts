import type { APIRoute, GetStaticPaths } from 'astro';
import { textIn } from '../../model/bilingual.ts';
import type { IndicatorRecord } from '../../model/indicator.ts';
import { dataset } from '../../corpus/records.ts';
import { embedFrame, embedHeight, embedWidth } from '../../publish/embed.ts';
import { locales } from '../../model/locales.ts';
import { wordsIn } from '../../words/words.ts';
import { absoluteHref, chartPath, fileAddress, homePath, href } from '../../site/paths.ts';

export const getStaticPaths = (() =>
  dataset('indicators').map((indicator) => ({
    params: { indicator: indicator.id },
    props: { indicator },
  }))) satisfies GetStaticPaths;

/** Description of an embed by the oEmbed format, 1.0 (type `rich`). */
export const GET: APIRoute<{ indicator: IndicatorRecord }> = ({ props: { indicator } }) => {
  const [locale] = locales;
  const record = {
    type: 'rich',
    version: '1.0',
    title: textIn(indicator.name, locale),
    provider_name: wordsIn(locale).site.name,
    provider_url: absoluteHref(homePath, locale) ?? href(homePath, locale),
    html: embedFrame(indicator, locale),
    width: embedWidth,
    height: embedHeight(indicator, locale),
    thumbnail_url: fileAddress(chartPath(indicator.id, locale, 'png')),
  };
  return new Response(`${JSON.stringify(record, null, 2)}\n`);
};
