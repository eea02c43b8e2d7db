/**
 * An address with one parameter set and the others unchanged. Commas are not encoded, so that a list of plans stays
 * readable: `?own=1&plans=wushan,wanzhou`.
 *
 * @param value `null` to leave the parameter out
 */
export function withParameter(address: string | URL, name: string, value: string | null): URL {
  const changed = new URL(address);
  const others = changed.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== name);
  const own = value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`];
  changed.search = [...others, ...own].join('&');
  return changed;
}
