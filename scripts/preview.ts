import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteDirectory } from './dev/build-site.ts';
import { commandLine } from './dev/command-line.ts';
import { serveSite } from './dev/serve.ts';

/** `npm run preview`: serves the built site. */
commandLine('preview');
if (existsSync(join(siteDirectory, 'index.html'))) {
  const { url } = await serveSite({ directory: siteDirectory, port: Number(process.env.PORT ?? 4321) });
  console.log(`The site is at ${url} (Ctrl+C to stop).`);
} else {
  console.error(
    'There is no built site yet. Run `npm run build` first, or `npm start` for everything at once.',
  );
  process.exitCode = 1;
}
