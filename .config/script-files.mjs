/**
 * What scripts of several pages share is cut into files: without this, each of a dozen small modules would be a file, and a
 * request, of its own. These are the modules that the script of every page imports, and the small ones of `src/client`.
 */
export const scriptFiles = {
  groups: [
    {
      name: 'common',
      minShareCount: 2,
      test: /[\\/]src[\\/](?:client[\\/](?:addresses|announce|block-tools|copy|copy-buttons|current-section|download|menus|preload-search|print|quotation|same-page|shortcuts|site|search[\\/]dom)|site[\\/](?:lines|query-parameter|routes)|text[\\/]fill-in|publish[\\/]citation|model[\\/]locales)\.ts$|preload-helper|[\\/]helpers[\\/]/,
    },
  ],
};
