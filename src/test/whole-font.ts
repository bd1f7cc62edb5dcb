import { createRequire } from 'node:module';

/** A font with several scripts and two axes, in one WOFF2 file: like those of an owner. */
export const WHOLE_FONT = createRequire(import.meta.url).resolve('inter-ui/variable/InterVariable.woff2');
