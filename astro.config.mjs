import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { readSharedWording } from './src/site/read-shared-wording.ts';
import { readStatements } from './src/site/read-statements.ts';
import { rehypeSharedWording } from './src/site/rehype-shared-wording.ts';
import { rehypeStatements } from './src/site/rehype-statements.ts';
import { scriptFiles } from './.config/script-files.mjs';
import { palettePlugin } from './src/styles/palette-styles.ts';

// Where the site is deployed. Both are optional: without them the site works at the root of any host.
const { SITE_URL, SITE_BASE } = process.env;

// Read when the first chapter is compiled: commands that only load this file do not need the derived data.
const derived = new URL('content/derived/data/', import.meta.url);
const sharedWording = () => readSharedWording(derived);
const statements = () => readStatements(derived);

// The oldest browsers that readers have (offices, phones). src/client/tsconfig.json names the methods that they know.
const oldestBrowsers = ['chrome86', 'safari15'];

/**
 * Lowers the syntax of scripts for them. Astro fixes the target of its client build, so a plugin has to set it.
 *
 * @type {import('vite').Plugin}
 */
const forOldBrowsers = {
  name: 'for-old-browsers',
  configEnvironment: (name) => (name === 'client' ? { build: { target: oldestBrowsers } } : undefined),
};

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: SITE_BASE || '/',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // Style sheets stay files: the policy below then needs no exception for inline styles.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [palettePlugin, forOldBrowsers],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: scriptFiles } } } } },
    build: {
      // Scripts stay files too, however small: the policy below forbids inline ones.
      assetsInlineLimit: 0,
      // Media queries and nesting are written as old browsers know them.
      cssTarget: oldestBrowsers,
    },
  },
  integrations: [mdx()],
  markdown: {
    // The highlighter writes style attributes, which the policy below forbids; plans hold no code anyway.
    syntaxHighlight: false,
    // .mdx inherits this processor. (Plugins given to mdx() itself are ignored.)
    processor: unified({
      // GFM comes from remark-gfm below, which can be told to leave 5~6 alone: in a plan it is a range of values,
      // to Astro's own GFM the beginning of a deletion.
      gfm: false,
      // A cited text is never repunctuated.
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
      // Values first: what plans share is then marked inside of them, so that a value stays one link.
      rehypePlugins: [
        [rehypeStatements, statements],
        [rehypeSharedWording, sharedWording],
      ],
      remarkRehype: {
        footnoteLabel: '注释',
        footnoteBackLabel: (/** @type {number} */ reference) => `回到正文第 ${reference + 1} 处注释`,
      },
    }),
  },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'"],
      // Giving resources replaces Astro's default 'self'. The WebAssembly is Pagefind's.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
