import { fileURLToPath } from 'node:url';

/** The folder of package.json, regardless of where a script is started. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
