/** HTML to embed in other pages. Also used in the browser, for a choice of plans. */

interface Shown {
  /** Address of the picture or page. */
  readonly url: string;
  /** Name of the indicator. */
  readonly title: string;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart as a picture; height and width reserve space before it is loaded. */
export function pictureCode({ url, title, width, height }: Shown): string {
  return `<img src="${url}" alt="${escape(title)}" width="${width}" height="${Math.round(height)}" style="max-width:100%;height:auto">`;
}

/** A chart in a frame that has the right height at every width, without script. */
export function frameCode({ url, title, width, height }: Shown): string {
  return `<iframe src="${url}" title="${escape(title)}" loading="lazy" style="width:100%;max-width:720px;aspect-ratio:${width}/${Math.ceil(height)};border:0"></iframe>`;
}

/** The script that adjusts the heights of such frames to their content. */
export function scriptCode(url: string): string {
  return `<script src="${url}" async></script>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
