import { buildSite } from './dev/build-site.ts';

await buildSite();
