import { z } from 'astro/zod';
import { colour } from './colour.ts';
import { text } from './identifier.ts';

/** A file of the folder `public/`, by its path in the site. */
const publicFile = (types: string) =>
  z
    .string()
    .regex(
      new RegExp(`^/(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.(?:${types})$`),
      `expected the path of a file in the folder public, such as /look/name.${types.split('|')[0] ?? ''}`,
    );

const colours = z.strictObject({
  /** Behind the text. @example "#fffdf8" */
  background: colour.optional(),
  /** Of the text. @example "#222222" */
  text: colour.optional(),
  /** Of links, and of what is chosen. @example "#0b5394" */
  accent: colour.optional(),
});

const fontFile = z.strictObject({
  /** In the folder `public/`. A build divides it by script. @example "/fonts/harbour-serif.woff2" */
  file: publicFile('woff2'),
  /** Its weight, or the range of weights of a variable font, in quotes. @example "200 900" */
  weight: z
    .string()
    .regex(/^[1-9]\d{0,2}(?: [1-9]\d{0,2})?$/, 'expected a weight such as "400", or a range such as "200 900"')
    .default('400'),
  /** Whether its letters are upright or italic. */
  style: z.enum(['normal', 'italic']).default('normal'),
});

const font = z
  .strictObject({
    /** The name of a Fontsource package that is installed. @example "@fontsource-variable/literata" */
    package: z
      .string()
      .regex(
        /^@fontsource(?:-variable)?\/[a-z0-9-]+$/,
        'expected the name of a Fontsource package, such as @fontsource-variable/literata',
      )
      .optional(),
    /** Without a package: the name of the font. @example "Harbour Serif" */
    family: text.optional(),
    /** Without a package: your own files of the font. */
    files: z.array(fontFile).min(1).optional(),
    /** Without either: a font of the reader’s device. */
    system: z.boolean().default(false),
  })
  .refine(
    ({ package: name, family, files, system }) =>
      [name !== undefined, family !== undefined, system].filter(Boolean).length === 1 &&
      (family === undefined) === (files === undefined),
    'expected a package, a family with its files, or system: true',
  );

/** How the site looks. What is left out looks as usual. */
export const lookSchema = z.strictObject({
  /** Colours. Those that are left out follow from the others. Texts that would be hard to read are an error. */
  colours: z
    .strictObject({
      /** On light screens, and in print. */
      light: colours.optional(),
      /** On dark screens. */
      dark: colours.optional(),
    })
    .optional(),
  /** Fonts, which the site itself serves: from a package of [Fontsource](https://fontsource.org/), or from your own WOFF2 files. */
  fonts: z
    .strictObject({
      /** Of texts and headings. By default Literata. */
      text: font.optional(),
      /** Of navigation, lists and labels. By default Noto Sans. */
      interface: font.optional(),
    })
    .optional(),
  /** A picture beside the archive's name at the top of every page. */
  logo: z
    .strictObject({
      /** An SVG, PNG or WebP file in the folder `public/`. @example "/logo.svg" */
      file: publicFile('svg|png|webp'),
      /** The picture for dark screens. */
      dark: publicFile('svg|png|webp').optional(),
      /** Whether the picture shows the archive's name, so that it replaces the words. */
      showsTitle: z.boolean().default(false),
    })
    .optional(),
  /**
   * The icon of the site: an SVG file, or a square PNG of at least 512 pixels, in the folder `public/`. All other sizes and the
   * manifest are made from it. By default `/icon.svg` or `/icon.png`, if there is one.
   */
  icon: publicFile('svg|png').optional(),
  /** The width of the column of text: about 60, 70 or 80 letters. */
  textWidth: z.enum(['narrow', 'normal', 'wide']).default('normal'),
  /** What the front page has besides search and the newest articles: a map and lists of names and years, or nothing. */
  frontPage: z.enum(['dense', 'plain']).default('dense'),
});

export type Look = z.output<typeof lookSchema>;
export type FontChoice = z.output<typeof font>;
export type SchemeColours = z.output<typeof colours>;
