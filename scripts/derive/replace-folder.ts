import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** How the files in a folder differ from those that should be there. */
export interface Staleness {
  readonly changed: string[];
  readonly missing: string[];
  readonly unexpected: string[];
}

/**
 * Replaces a folder with a set of files, all or nothing: they are written beside it, then the folders are swapped by
 * renaming.
 */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-new-`);
  const old = `${fresh}-old`;
  try {
    chmodSync(fresh, 0o755); // mkdtemp makes a private folder
    for (const [path, text] of files) {
      const file = join(fresh, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Compares a folder with the files that should be in it. */
export function compareFolder(folder: string, files: ReadonlyMap<string, string>): Staleness {
  const present = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
    : [];
  const expected = [...files.keys()];
  return {
    changed: expected.filter(
      (path) => present.includes(path) && readFileSync(join(folder, path), 'utf8') !== files.get(path),
    ),
    missing: expected.filter((path) => !present.includes(path)),
    unexpected: present.filter((path) => !files.has(path)).sort(),
  };
}
