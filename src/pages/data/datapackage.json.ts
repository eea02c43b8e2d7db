import type { APIRoute } from 'astro';
import { publishedDescriptor } from '../../publish/data/published-data.ts';

/** Description of the CSV files for programs. */
export const GET: APIRoute = () => new Response(publishedDescriptor().content);
