import { buildSite } from './dev/build-site.ts';
import { commandLine } from './dev/command-line.ts';

/** `npm run build`: the site with its search indexes, in `dist`. */
commandLine('build');
await buildSite();
