import { fileURLToPath } from 'node:url';

/** The project's own folder, whatever folder the program was started in. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
