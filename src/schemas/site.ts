import { z } from 'astro/zod';
import { languageTag } from './language-tag.ts';
import { identifier, listOf, text } from './identifier.ts';
import { licence } from './licence.ts';
import { lookSchema } from './look.ts';
import { picture } from './picture.ts';

/** `site.yaml`: settings of the whole site. */
export const siteSchema = z.strictObject({
  /** The archive's name. @example "Steppe" */
  title: text,
  /** What it is, in one sentence. */
  description: text,
  /** Whose texts it collects: an id in `people/`, or in `groups/` for an institution; left out if there are several. */
  owner: identifier.optional(),
  /** The language of the pages. */
  language: languageTag,
  /** The licence of the archive's own texts. */
  licence: licence.optional(),
  /**
   * The main navigation, in order; paths within the site. By default a link to each section that the archive has
   * something for: articles, series, countries, groups, people, relations, topics, sources, timeline.
   */
  navigation: z
    .array(
      z.strictObject({
        /** The words of the link. @example "Articles" */
        label: text,
        /** Its target. @example "/articles/" */
        path: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'expected a path within the site, such as /articles/'),
      }),
    )
    .min(1)
    .optional(),
  /** The text of the front page. By default, it begins with the title and the description. */
  front: z
    .strictObject({
      /** The main heading. */
      heading: text,
      /** A paragraph that says what readers will find. */
      introduction: text,
    })
    .optional(),
  /**
   * Countries that the map and the list of the front page show, in order; by default, those that most articles name.
   */
  mapCountries: listOf(identifier).default([]),
  /** Whether the front page has a map, if the atlas has two of these countries or more. */
  map: z.boolean().default(true),
  /** Whether the site offers e-books (EPUB) of its articles and dossiers, and of the whole archive. */
  books: z.boolean().default(true),
  /**
   * Whether links to its articles show a card where they are shared: a picture with the title, the authors and the name
   * of the archive, which a build makes.
   */
  cards: z.boolean().default(true),
  /** The picture that links to other pages show where they are shared, in place of a card with the archive’s name. */
  image: picture.optional(),
  /** How the site looks: colours, fonts, logo, icon, width of the text. What is left out looks as usual. */
  look: lookSchema.optional(),
  /** For catalogues that harvest by OAI-PMH: the site then has `/data/oai.xml`, which a gateway serves to them. */
  harvesting: z
    .strictObject({
      /** The address of who answers questions. @example "editor@archive.example.org" */
      email: z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'expected an address such as editor@archive.example.org'),
      /** The address under which the gateway serves the archive. @example "https://gateway.example.org/oai/archive" */
      gateway: z.url({ protocol: /^https?$/ }),
    })
    .optional(),
  /** Whether readers can keep the archive on their device, to read and search it without a connection. */
  offline: z.boolean().default(false),
  /**
   * Files and folders of the content folder that are no part of the archive, as in `.gitignore`.
   *
   * @example ["*.docx", "/articles/old/"]
   */
  ignore: listOf(text).default([]),
});

export type Site = z.output<typeof siteSchema>;
