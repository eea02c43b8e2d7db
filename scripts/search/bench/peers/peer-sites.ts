import type { PeerChapter } from './read-chapters.ts';

/** A documentation tool with its search, as somebody would set it up for the five plans. */
export interface Peer {
  /** Name of its folder. */
  readonly id: string;
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  /** Entry point of its build command, below `node_modules`, and arguments. */
  readonly build: readonly [string, ...string[]];
  /** Folder of the built site. */
  readonly output: string;
  /** Files to write, by path. */
  readonly files: (chapters: readonly PeerChapter[]) => ReadonlyMap<string, string>;
}

/**
 * Everything is as it comes, but that its search takes Chinese words apart, and that pages behind links are not fetched
 * ahead: they would be counted for the search.
 */
const vitePressConfig = (sidebar: unknown): string => `
export default {
  lang: 'zh-CN',
  title: 'Plans',
  router: { prefetchLinks: false },
  themeConfig: {
    sidebar: ${JSON.stringify(sidebar)},
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: {
            tokenize: (text) => {
              const segmenter = (globalThis.wordSegmenter ??= new Intl.Segmenter('zh', { granularity: 'word' }));
              return Array.from(segmenter.segment(text)).filter((each) => each.isWordLike).map((each) => each.segment);
            },
          },
        },
      },
    },
  },
};
`;

const docusaurusConfig = `
export default {
  title: 'Plans',
  url: 'http://localhost',
  baseUrl: '/',
  i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans'] },
  onBrokenLinks: 'warn',
  markdown: { format: 'md' },
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: '/', sidebarPath: './sidebars.js', numberPrefixParser: false },
        blog: false,
        theme: {},
      },
    ],
  ],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, language: ['zh', 'en'], docsRouteBasePath: '/', indexBlog: false },
    ],
  ],
};
`;

const name = ({ plan, chapter }: PeerChapter): string => `${plan}/${chapter}`;

/** The first page: links to all chapters. */
function startPage(chapters: readonly PeerChapter[]): string {
  return `# Plans\n\n${chapters.map((each) => `- [${name(each)}](./${name(each)}.md)`).join('\n')}\n`;
}

/** The chapters of each plan, in their order. */
function byPlan(chapters: readonly PeerChapter[]): [string, PeerChapter[]][] {
  const plans = [...new Set(chapters.map(({ plan }) => plan))];
  return plans.map((plan) => [plan, chapters.filter((each) => each.plan === plan)]);
}

export const peers: readonly Peer[] = [
  {
    id: 'vitepress',
    name: 'VitePress',
    packages: { vitepress: '1.6.4' },
    build: ['vitepress/bin/vitepress.js', 'build', '.'],
    output: '.vitepress/dist',
    files: (chapters) =>
      new Map([
        [
          '.vitepress/config.mjs',
          vitePressConfig(
            byPlan(chapters).map(([text, own]) => ({
              text,
              items: own.map((each) => ({ text: each.title, link: `/${name(each)}` })),
            })),
          ),
        ],
        ['index.md', startPage(chapters)],
        ...chapters.map((each) => [`${name(each)}.md`, each.markdown] as const),
      ]),
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    packages: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      '@easyops-cn/docusaurus-search-local': '0.55.3',
      react: '19.3.1',
      'react-dom': '19.3.1',
    },
    build: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
    output: 'build',
    files: (chapters) =>
      new Map([
        ['docusaurus.config.js', docusaurusConfig],
        [
          'sidebars.js',
          `export default ${JSON.stringify({
            plans: byPlan(chapters).map(([label, own]) => ({
              type: 'category',
              label,
              items: own.map(name),
            })),
          })};\n`,
        ],
        ['docs/index.md', `---\nslug: /\n---\n\n${startPage(chapters)}`],
        ...chapters.map((each) => [`docs/${name(each)}.md`, each.markdown] as const),
      ]),
  },
];
