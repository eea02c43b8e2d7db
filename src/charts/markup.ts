/** Escaped markup. */
export class Markup {
  // Only declared: a field of its own would bring a helper for old browsers into every embed.
  declare private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

type Value = Markup | string | number | null | readonly Markup[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function serialize(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.toString();
  // Two decimals are enough for a picture, and make it the same everywhere.
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (typeof value === 'string') return value.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
  return value.map(serialize).join('');
}

/** Template tag for SVG: interpolated strings and numbers are escaped, markup is not. */
export function svg(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(serialize)));
}
