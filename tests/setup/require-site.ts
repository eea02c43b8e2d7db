import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteDirectory } from '../../scripts/dev/build-site.ts';

/** These tests look at the built site. `npm test` builds it; Vitest started by hand takes what stands in `dist`. */
export default function requireSite(): void {
  if (!existsSync(join(siteDirectory, 'index.html'))) {
    throw new Error(
      'There is no built site in dist. Run `npm run build` first, or `npm test`, which builds it.',
    );
  }
}
