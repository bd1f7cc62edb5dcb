import { urlsUnder } from '../base/urls.ts';

/** Addresses under the path that this build is published under. */
export const urls = urlsUnder(import.meta.env.BASE_URL);
