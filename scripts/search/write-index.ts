import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Converter } from 'opencc-js/t2cn';
import { parse } from 'yaml';
import type { z } from 'zod';
import { blockRecord } from '../../src/model/block.ts';
import { chapterFrontMatter } from '../../src/model/chapter.ts';
import { derivedFile } from '../../src/model/derived-file.ts';
import { outlineRecord } from '../../src/model/outline.ts';
import { planRecord } from '../../src/model/plan.ts';
import { tableRecord } from '../../src/model/table.ts';
import { fileBytes } from '../../src/search/index-format.ts';
import { readVocabulary } from '../inputs/read-vocabulary.ts';
import { siteNames } from './site-names.ts';
import { buildSearchIndex, type SearchInput } from './build-index.ts';

/** Reads the input of the search index from `content/`. */
export function readSearchInput(root: string): SearchInput {
  const data = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema>[] => {
    const file = readFileSync(join(root, 'content/derived/data', `${name}.json`), 'utf8');
    return derivedFile(schema).parse(JSON.parse(file)).records;
  };
  return {
    plans: data('plans', planRecord),
    outline: data('outline', outlineRecord),
    blocks: data('blocks', blockRecord),
    tables: data('tables', tableRecord),
    chapters: readChapters(join(root, 'content/derived/chapters')),
    units: readVocabulary(root, 'search-forms').units,
    variants: readVocabulary(root, 'search-forms').variants,
    figureUnits: readVocabulary(root, 'search-forms').figureUnits,
    synonyms: readVocabulary(root, 'synonyms').groups,
    names: siteNames({
      data,
      terms: readVocabulary(root, 'terms'),
      termNames: readVocabulary(root, 'term-names'),
      units: readVocabulary(root, 'search-forms').units,
    }),
  };
}

function readChapters(folder: string): SearchInput['chapters'] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const [, frontMatter = ''] =
        /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      return chapterFrontMatter.parse(parse(frontMatter));
    });
}

/**
 * Writes the search index of the corpus into the built site.
 *
 * @param root the project's root
 * @param directory the built site
 * @returns bytes written, files counted
 */
export function writeSearchIndex(root: string, directory: string): { files: number; bytes: number } {
  const files = buildSearchIndex(readSearchInput(root), Converter({ from: 'hk', to: 'cn' }));
  const folder = join(directory, 'search-index');
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const [name, content] of files) {
    const path = join(folder, `${name}.bin`);
    mkdirSync(dirname(path), { recursive: true });
    const packed = gzipSync(fileBytes(content), { level: 9 });
    // The tenth byte of gzip names the operating system: fix it, so that builds are reproducible.
    packed[9] = 255;
    writeFileSync(path, packed);
    bytes += packed.length;
  }
  return { files: files.size, bytes };
}
