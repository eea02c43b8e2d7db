import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';

/** The licence of the font whose outlines are in `glyphs.json`: it must accompany them. */
export const GET: APIRoute = () =>
  new Response(
    readFileSync(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/LICENSE')),
  );
