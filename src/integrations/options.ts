import { z } from 'astro/zod';
import { nearest } from '../base/nearest.ts';
import { headFault } from './head-fault.ts';
import { SLOTS } from './slots.ts';
import { UserError } from '../base/user-error.ts';

const path = z.string().min(1);

const headElement = z
  .strictObject({
    tag: z.enum(['meta', 'link', 'script']),
    /** `true` is an attribute without a value. @example { src: '/counter.js', defer: true } */
    attrs: z.record(z.string(), z.union([z.string(), z.literal(true)])).default({}),
  })
  .superRefine((element, context) => {
    const message = headFault(element);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** The options of `steppe({ … })`. All are optional. */
const optionsSchema = z.strictObject({
  /**
   * Components that replace the site's own: files, relative to the folder of `astro.config.mjs`, or files in packages.
   *
   * @example { SiteFooter: './src/Footer.astro' }
   */
  components: z.strictObject(Object.fromEntries(SLOTS.map((name) => [name, path.optional()]))).default({}),
  /**
   * Style sheets after the site's own: files, or files in packages. The site's rules are in cascade layers, so that
   * every rule outside of a layer wins over them.
   *
   * @example ['./src/archive.css']
   */
  customCss: z.array(path).default([]),
  /**
   * Elements for the head of every page. Addresses that begin with a slash are within the site.
   *
   * @example [{ tag: 'link', attrs: { rel: 'me', href: 'https://social.example/@archive' } }]
   */
  head: z.array(headElement).default([]),
  /** Words that replace the site's own. @example { search: { label: 'Find' } } */
  words: z.record(z.string(), z.unknown()).default({}),
});

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
  const known = issue.path[0] === 'components' ? SLOTS : issue.path[0] === 'head' ? ['tag', 'attrs'] : KEYS;
  return issue.keys
    .map((key) => {
      const meant = nearest(key, known);
      const question = meant === undefined ? '' : ` Did you mean “${meant}”?`;
      return `${place}: found the key “${key}”, expected one of ${known.join(', ')}.${question}`;
    })
    .join('\n');
}

const KEYS = Object.keys(optionsSchema.shape);
