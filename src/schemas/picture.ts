import { z } from 'astro/zod';
import { text } from './identifier.ts';

/** A picture that links to a page show, where they are shared. */
export const picture = z.strictObject({
  /** Its path within the site; best are 1200 by 630 pixels. @example "/media/2022/ferry.jpg" */
  path: z
    .string()
    .regex(
      /^\/media\/\S+\.(?:gif|jpe?g|png|webp)$/,
      'expected the path of a PNG, JPEG, WebP or GIF in media/, such as /media/ferry.jpg',
    ),
  /** What it shows, for readers who do not see it. @example "A ferry at its landing, in ice" */
  alt: text,
});

export type Picture = z.output<typeof picture>;
