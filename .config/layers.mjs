/**
 * The folders of the code in the order in which they build on each other: a folder may import from those before it,
 * never from one after it. ESLint holds every import against this list (`npm run lint`).
 */
export const layers = [
  'src/model',
  'src/text',
  'src/words',
  'src/search',
  'src/charts',
  'src/corpus',
  'src/site',
  'src/styles',
  'src/publish',
  'src/client',
  'src/components',
  'src/layouts',
  'src/pages',
  'scripts/inputs',
  'scripts/check',
  'scripts/derive/document',
  'scripts/derive/chapters',
  'scripts/derive/records',
  'scripts/derive/topics',
  'scripts/derive/families',
  'scripts/derive/agencies',
  'scripts/derive/statements',
  'scripts/derive/deadlines',
  'scripts/derive/consequences',
  'scripts/derive/duties',
  'scripts/derive/ledgers',
  'scripts/derive/indicators',
  'scripts/derive/outcomes',
  'scripts/derive/alignments',
  'scripts/derive/stock',
  'scripts/derive/findings',
  'scripts/derive/cascade',
  'scripts/derive/rivers',
  'scripts/derive',
  'scripts/search',
  'scripts/evaluate',
  'scripts/dev',
];

/** What the pipeline shares with the site; everything else of the site it must not know. */
const shared = ['src/model', 'src/text', 'src/search'];

/** Zones for the rule `no-restricted-paths`: no folder imports from one that comes after it. */
export const zones = layers.map((layer, index) => {
  const isScript = layer.startsWith('scripts/');
  const later = layers.slice(index + 1).filter((other) => !layer.startsWith(`${other}/`));
  const below = isScript ? layers.filter((other) => other.startsWith('src/') && !shared.includes(other)) : [];
  return {
    target: `./${layer}`,
    from: [...later, ...below].filter((other) => !other.startsWith(`${layer}/`)).map((other) => `./${other}`),
    // A folder that holds others (scripts/derive) is after them; its own files are what counts.
    message: `${layer} comes before this folder in .config/layers.mjs: move what both need to an earlier one.`,
  };
});
