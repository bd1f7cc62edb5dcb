import { z } from 'astro/zod';
import { oldUrl } from './old-url.ts';

/** A page, or a file, within the site. @example "/tags/rivers/", "/feed.xml", "/articles/#year-2020" */
const target = z.string().regex(/^\/(?!\/)[^?\s*]*$/, 'expected a path within the site, such as /articles/');

/**
 * `old-addresses.yaml`: former addresses that are not those of one article alone, and where each leads now. The keys
 * are checked by `src/loaders/check-old-addresses.ts`.
 *
 * @example { "/?p=123": "/articles/ferries/", "/tag/rivers/": "/tags/rivers/", "/page/*": "/articles/" }
 */
export const oldAddressesSchema = z.object({}).catchall(target);

/** A key of `old-addresses.yaml`: a path; one with a parameter of the query; or one whose end is `*`, for any rest. */
export const oldAddress = z.string().superRefine((text, context) => {
  const [path = '', query] = text.split('?', 2);
  const isPrefix = query === undefined && path.endsWith('/*');
  const { error } = oldUrl.safeParse(isPrefix ? path.slice(0, -1) : path);
  if (error) context.addIssue({ code: 'custom', message: error.issues[0]?.message ?? 'expected a path' });
  else if (query !== undefined && !isParameter(query))
    context.addIssue({
      code: 'custom',
      message: 'expected one parameter, such as ?p=123, whose % are followed by two digits of UTF-8',
    });
  else if (isPrefix && path === '/*')
    context.addIssue({ code: 'custom', message: 'expected a folder before *, such as /page/*' });
});

function isParameter(query: string): boolean {
  try {
    return /^[\w-]+=[\w.~%+-]+$/.test(query) && decodeURIComponent(query) !== '';
  } catch {
    return false;
  }
}
