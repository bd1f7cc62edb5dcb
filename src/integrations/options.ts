import { z } from 'astro/zod';
import { annotationsOption } from './annotations-option.ts';
import { HOSTS } from '../base/hosts.ts';
import { nearest } from '../base/nearest.ts';
import { headFault } from './head-fault.ts';
import { SLOTS } from './slots.ts';
import { UserError } from '../base/user-error.ts';

/** A value in a message: "found 5, expected a list". */
const expected = (what: string) => ({
  error: ({ input }: { input?: unknown }) =>
    `found ${input === '' ? 'an empty text' : inWords(input)}, expected ${what}`,
});

const path = z.string(expected('a path')).min(1, expected('a path'));
const TAGS = ['meta', 'link', 'script'] as const;

const headElement = z
  .strictObject({
    tag: z.enum(TAGS, {
      error: ({ input }) =>
        `found ${inWords(input)}, expected one of ${TAGS.join(', ')}.${didYouMean(String(input), TAGS)}`,
    }),
    /** `true` is an attribute without a value. @example { src: '/counter.js', defer: true } */
    attrs: z
      .record(
        z.string(),
        z.union([z.string(), z.literal(true)], expected('a text or true')),
        expected('attributes by name'),
      )
      .default({}),
  })
  .superRefine((element, context) => {
    const message = headFault(element);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** The options of `steppe({ … })`. All are optional. */
const optionsSchema = z.strictObject(
  {
    /**
     * Components that replace the site's own: files, relative to the folder of `astro.config.mjs`, or files in packages.
     *
     * @example { SiteFooter: './src/Footer.astro' }
     */
    components: z
      .strictObject(
        Object.fromEntries(SLOTS.map((name) => [name, path.optional()])),
        expected('paths by the name of a component'),
      )
      .default({}),
    /**
     * Style sheets after the site's own: files, or files in packages. The site's rules are in cascade layers, so that every rule outside of a layer wins over them.
     *
     * @example ['./src/archive.css']
     */
    customCss: z.array(path, expected("a list of paths, such as ['./src/archive.css']")).default([]),
    /**
     * Elements for the head of every page. Addresses that begin with a slash are within the site.
     *
     * @example [{ tag: 'link', attrs: { rel: 'me', href: 'https://social.example/@archive' } }]
     */
    head: z.array(headElement, expected('a list of elements')).default([]),
    /**
     * A tool with which readers annotate articles, loaded from another host on the pages of articles. By default there is
     * none, and pages load nothing from other hosts.
     *
     * @example { script: 'https://hypothes.is/embed.js', hosts: ['https://hypothes.is', 'https://cdn.hypothes.is'] }
     */
    annotations: annotationsOption.optional(),
    /**
     * The host of the site, for files in its own format: redirects, and for Apache all of its settings. A build on
     * Netlify, Cloudflare Pages, Vercel or Render knows its host.
     *
     * @example 'apache'
     */
    host: z
      .enum(HOSTS, {
        error: ({ input }) =>
          `found ${inWords(input)}, expected one of ${HOSTS.join(', ')}.${didYouMean(String(input), HOSTS)}`,
      })
      .optional(),
  },
  expected('options in braces'),
);

export type SteppeOptions = z.input<typeof optionsSchema>;
export type Settings = z.output<typeof optionsSchema>;
export type HeadElement = z.output<typeof headElement>;

/**
 * An owner's options, completed by the defaults.
 *
 * @throws a UserError that names all faults
 */
export function readOptions(options: unknown = {}): Settings {
  const { data, error } = optionsSchema.safeParse(options);
  if (data !== undefined) return data;
  throw new UserError(error.issues.map((issue) => `astro.config.mjs: ${describe(issue)}`).join('\n'));
}

function describe(issue: z.core.$ZodIssue): string {
  const place = ['steppe()', ...issue.path.map(String)].join('.');
  if (issue.code !== 'unrecognized_keys') return `${place}: ${issue.message}`;
  const known = KEYS_OF.get(String(issue.path[0])) ?? KEYS;
  return issue.keys
    .map((key) => {
      if (key === 'words' && issue.path.length === 0) return `${place}: found the key “words”, ${WORDS_MOVED}`;
      return `${place}: found the key “${key}”, expected one of ${known.join(', ')}.${didYouMean(key, known)}`;
    })
    .join('\n');
}

function didYouMean(text: string, known: readonly string[]): string {
  const meant = nearest(text, known);
  return meant === undefined ? '' : ` Did you mean “${meant}”?`;
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'nothing');
}

const WORDS_MOVED =
  'expected the texts of the interface in words.yaml in the content folder: move them there, with the same keys.';

/** The keys within an option. */
const KEYS_OF = new Map<string, readonly string[]>([
  ['components', SLOTS],
  ['head', ['tag', 'attrs']],
  ['annotations', ['script', 'hosts']],
]);

const KEYS = Object.keys(optionsSchema.shape);
