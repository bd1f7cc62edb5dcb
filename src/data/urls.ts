import { urlsUnder } from '../base/urls.ts';

/** Addresses under the base path of this build. */
export const urls = urlsUnder(import.meta.env.BASE_URL);
