import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { plainChapter, type PlainChapter } from './plain-chapter.ts';

export interface PeerChapter extends PlainChapter {
  readonly plan: string;
  /** Its name in our addresses and in those of the peers. */
  readonly chapter: string;
  readonly title: string;
  readonly order: number;
}

const frontMatter = z.object({
  plan: z.string(),
  chapter: z.string(),
  order: z.number(),
  title: z.string().nullable(),
});

/** Reads the derived chapters of all plans, in the order of the texts. */
export function readPeerChapters(root: string): PeerChapter[] {
  const folder = join(root, 'content', 'derived', 'chapters');
  return readdirSync(folder)
    .sort()
    .flatMap((plan) =>
      readdirSync(join(folder, plan))
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => readPeerChapter(readFileSync(join(folder, plan, name), 'utf8')))
        .sort((a, b) => a.order - b.order),
    );
}

function readPeerChapter(file: string): PeerChapter {
  const facts = frontMatter.parse(parse(/^---\n([\s\S]*?)\n---\n/.exec(file)?.[1] ?? ''));
  const title = facts.title ?? facts.chapter;
  return { ...facts, title, ...plainChapter(file, title) };
}
