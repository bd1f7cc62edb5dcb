import type { ElementContent, Root } from 'hast';
import type { Title } from '../../archive/title.ts';
import type { BlogAddresses } from './blog-addresses.ts';
import type { Warning } from './warning.ts';

declare module 'hast' {
  interface TextData {
    /** Where the text is in {@link Post.source}: the offset of its first character. Absent on text that was added. */
    at?: number;
  }
}

/** One post of an export, on its way to be an article. Every stage takes it and hands on a changed one. */
export interface Post {
  /** The file that it came in. */
  file: string;
  /** Where in that file, for people. @example "line 36", "item 12" */
  place: string;
  /**
   * All text that a reader of the source would see of it, in order. Every text node of {@link tree} and {@link notes}
   * is a part of it and knows which (`data.at`), and so does everything in {@link taken}: together they are the whole,
   * without gap or overlap but for white space. That is how nothing gets lost.
   */
  source: string;
  /**
   * Blocks as HTML elements. A mark of a note is an element `note-mark` without children, whose property `label` is
   * the label of one of {@link notes}.
   */
  tree: Root;
  notes: PostNote[];
  taken: Taken[];
  /** What the source says of the post outside of its text, or what of its text is not the article itself. */
  stated: Stated;
  /** What needs a person's eye. */
  warnings: Warning[];
  /** What the source has besides {@link source} and what is stated, and the article does without. */
  besides?: LeftOut[];
  /** The contents of images that were written out in its text, by the addresses that they have in the tree. */
  images?: ReadonlyMap<string, Uint8Array>;
  /** Whether its notes cite sources by key, as `[@poe1998, p. 12]`. */
  citesByKey?: boolean;
  /** The name of its article, where it was given before the post is made one. */
  named?: Named;
}

/** The name of an article's file, without the ending, and what a person should see of it. */
export interface Named {
  slug: string;
  warnings: Warning[];
}

/** Something that is not in the article. */
export interface LeftOut {
  /** Its words. @example "layout: post" */
  text: string;
  /** Why it was left out, in words for the owner. */
  why: string;
}

/** A note of a post, without its number and its back links. */
export interface PostNote {
  /** Its printed number. @example "651" */
  label: string;
  /** Paragraphs and other blocks. */
  children: ElementContent[];
}

/** A part of {@link Post.source} that is neither in the tree nor in a note. */
export interface Taken {
  start: number;
  end: number;
  /**
   * Where it went: a key of the frontmatter; `mark`, `note-number`, `back-link` or `list-marker` where Markdown's own
   * notation now says it; `left-out` where the article does without it.
   */
  to: 'title' | 'subtitle' | 'introduction' | 'mark' | 'note-number' | 'back-link' | 'list-marker' | 'left-out';
  /** Why it was left out, in words for the owner. @example "the byline, now in authors" */
  why?: string;
}

/** What a source states of a post. Absent where it says nothing. */
export interface Stated {
  title?: string;
  /** The title with its italics, where the source shows them. */
  titleRuns?: Title;
  subtitle?: string;
  /** What was before the article where it was posted, as text. */
  introduction?: string;
  /** Names, in order. */
  authors: string[];
  /** EDTF, no more precise than what is stated, with the words that state it. */
  published?: { edtf: string; words: string };
  /** The part of its address that names it. */
  slug?: string;
  /** Its own address. */
  permalink?: string;
  /** Other addresses of its own, as paths. @example ["/2012/05/06/the-ford.html"] */
  oldPaths?: string[];
  /** What links of other posts that came with it mean it by. @example "https://imported.invalid/notes/ford.md" */
  linkedAs?: string;
  /** The `linkedAs` of the post that it translates. */
  translates?: string;
  /** The slug of the article that it translates. */
  translationOf?: string;
  /** The day of its last change. @example "2024-06-12" */
  updated?: string;
  /** Its other addresses on its blog, and those of the lists that it is in. */
  addresses?: BlogAddresses;
  /** The name of the blog, journal or site. */
  publication?: string;
  /** What the source says of that blog or site as a whole. */
  blog?: { description?: string; address?: string };
  categories: string[];
  tags: string[];
  excerpt?: string;
  /** Files that its text links to and that come along: paths within the site, and the words of the links. */
  files?: { path: string; title: string }[];
  /** WordPress's state of a post. @example "publish", "draft" */
  status?: string;
  /** Language as a BCP 47 tag. */
  language?: string;
}
