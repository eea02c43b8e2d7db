import { expect, it } from 'vitest';
import { deadLinks } from '../../scripts/check/internal-links.ts';
import { siteDirectory } from '../../scripts/dev/build-site.ts';

it('every link into the site finds its file, and every fragment its element', () => {
  expect(deadLinks(siteDirectory, { base: '/' })).toEqual([]);
});
