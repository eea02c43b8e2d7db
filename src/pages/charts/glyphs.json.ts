import type { APIRoute } from 'astro';
import { chartGlyphs } from '../../publish/chart-files.ts';

/** The outlines of the characters in the charts (Noto Sans SC, SIL Open Font License 1.1). */
export const GET: APIRoute = async () => new Response(JSON.stringify(await chartGlyphs()));
