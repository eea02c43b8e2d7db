import type { APIRoute } from 'astro';
import { publishedDescriptor } from '../../site/published-data.ts';

/** Description of the CSV files for programs. */
export const GET: APIRoute = () => new Response(publishedDescriptor().content);
