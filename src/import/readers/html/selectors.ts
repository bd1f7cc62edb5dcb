/** What contains an article and what is said of it, the surest first. */
export const containerSelectors: readonly string[] = [
  '.hentry, .h-entry',
  'article, [itemtype$="Article"], [itemtype$="BlogPosting"]',
  '.type-post, .post, .blog-post, .blogpost, .post-outer, .entry',
];

/** Selectors of its text, the surest first. */
export const bodySelectors: readonly string[] = [
  '[itemprop~="articleBody"]',
  '.entry-content, .e-content, .wp-block-post-content',
  '.post-content, .post-body, .article-body, .article-content, .single-content, .entry-body, .story-body, .post-entry, .entry-text',
  '.entry-summary',
  '.mw-parser-output',
];

/** What never is an article, though it may look like one. */
export const boilerplateSelector =
  '#comments, .comments-area, .comment-list, .commentlist, #respond, nav, #sidebar, .sidebar, .widget, .widget-area, ' +
  '[role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], .related-posts, .jp-relatedposts, .yarpp, ' +
  '.yarpp-related, body > header, body > footer, #footer, .site-footer, .site-header';

/** What is among the text of an article without being part of it. A title `footer` is how LibreOffice marks a page's foot. */
export const asideSelector =
  'div[title="header"], div[title="footer"], ' +
  'nav, .sharedaddy, .jp-relatedposts, .sd-block, .wpcnt, .addtoany_share_save_container, .addtoany_content, .share-buttons, ' +
  '.social-share, .sharing, .post-navigation, .navigation, .nav-links, .page-links, #comments, .comments-area, .comments-link, ' +
  '.comment-respond, #respond, .widget, .author-box, .related-posts, .yarpp-related, .entry-meta, .entry-footer, .post-meta, ' +
  '.postmetadata, .post-footer, .breadcrumb, .breadcrumbs, .screen-reader-text, .skip-link, .tags-links, .cat-links, ' +
  '.edit-link, .newsletter-signup, .wp-block-comments';

/** What an article has for a head, where its text has no element of its own. */
export const headSelector =
  '.entry-header, .post-header, .article-header, .entry-title, .post-title, [itemprop~="headline"], .byline, .posted-on, .entry-date';

/** What shows an article's title. */
export const titleSelector = '.entry-title, .post-title, .wp-block-post-title, .p-name, [itemprop~="headline"]';

/** What shows the title of a document that a converter made a page of. */
export const titleBlockSelector = 'h1.title';

/** Selectors of the names of authors, the surest first. */
export const authorSelectors: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '.author .fn, .p-author .p-name, .author a',
  'a[rel~="author"], .p-author, .wp-block-post-author-name, .wp-block-post-author__name',
  '.byline .author, .author',
];

/** What states for machines, in `datetime`, when an article was published. */
export const dateSelector = 'time.published, time.entry-date, time.dt-published, [itemprop~="datePublished"]';

/** Where readers see when an article was published. */
export const shownDateSelector =
  '.published, .entry-date, .post-date, .posted-on, .date, time, .byline, .entry-meta, .post-meta';
