/**
 * What scripts of several pages share is cut into files: without this, each of a dozen small modules would be a file, and a
 * request, of its own. `common` are the modules that the script of every page imports, and the small ones of `src/client`;
 * `basics` are those that an embed needs too, which must stay small.
 */
export const scriptFiles = {
  groups: [
    {
      name: 'basics',
      minShareCount: 2,
      test: /[\\/]src[\\/](?:model[\\/]locales|site[\\/](?:query-parameter|chosen-plans)|text[\\/]fill-in)\.ts$|preload-helper/,
    },
    {
      name: 'common',
      minShareCount: 2,
      test: /[\\/]src[\\/](?:client[\\/](?:addresses|announce|block-tools|copy|copy-buttons|current-section|download|menus|preload-search|print|quotation|same-page|shortcuts|site|search[\\/]dom)|site[\\/](?:lines|routes)|publish[\\/]citation)\.ts$|[\\/]helpers[\\/]/,
    },
  ],
};
