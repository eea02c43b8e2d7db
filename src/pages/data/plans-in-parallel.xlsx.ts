import type { APIRoute } from 'astro';
import { publishedWorkbook } from '../../publish/data/published-data.ts';

/** All datasets as one workbook. */
export const GET: APIRoute = async () => new Response((await publishedWorkbook()).content);
