/**
 * `npm run builds:compare -- <before> <after>`: shows how a code change affects the built site.
 * Data files, charts and search indexes are compared byte by byte; pages by words, links, ids and landmarks.
 * Scripts and style sheets, whose names contain hashes, are left out. Exits with 1 if anything differs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from './dev/command-line.ts';
import { pageFacts } from './dev/page-facts.ts';

const [before, after] = commandLine('builds:compare').positionals as [string, string];
const differences = compareBuilds(before, after);
for (const line of differences) console.log(line);
console.log(`${differences.length} differences.`);
process.exitCode = differences.length === 0 ? 0 : 1;

function compareBuilds(one: string, other: string): string[] {
  const names = [...new Set([...filesBelow(one), ...filesBelow(other)])].sort();
  return names.flatMap((name) => {
    const [a, b] = [join(one, name), join(other, name)];
    if (!existsSync(a)) return [`added    ${name}`];
    if (!existsSync(b)) return [`removed  ${name}`];
    const [was, is] = [readFileSync(a), readFileSync(b)];
    if (was.equals(is)) return [];
    if (!name.endsWith('.html')) return [`bytes    ${name}`];
    return differencesOfPages(name, was.toString('utf8'), is.toString('utf8'));
  });
}

/** Files of a built site, without those whose names change with the code. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .filter((name) => !name.startsWith('_astro/'));
}

function differencesOfPages(name: string, was: string, is: string): string[] {
  const [a, b] = [pageFacts(was), pageFacts(is)];
  return (['words', 'links', 'ids', 'landmarks'] as const).flatMap((fact) => {
    const at = b[fact].findIndex((each, index) => each !== a[fact][index]);
    if (at < 0 && a[fact].length === b[fact].length) return [];
    const from = at < 0 ? b[fact].length : at;
    return [
      `${fact.padEnd(9)}${name}\n  - ${a[fact].slice(from, from + 3).join(' | ')}\n  + ${b[fact].slice(from, from + 3).join(' | ')}`,
    ];
  });
}
