import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterFrontMatter } from './model/chapter.ts';

/** The derived chapters; an entry's id is `<plan>/<chapter>`. */
const chapters = defineCollection({
  loader: glob({
    base: './content/derived/chapters',
    pattern: '*/*.mdx',
    retainBody: false,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: chapterFrontMatter,
});

export const collections = { chapters };
