/** Shortcodes that show something from elsewhere: a film, a sound, a post on another site. */
export const mediaShortcodes: ReadonlySet<string> = new Set(
  (
    'embed youtube vimeo video audio wpvideo videopress soundcloud spotify bandcamp tweet twitter facebook instagram ' +
    'tiktok dailymotion ted slideshare scribd googlemaps gist flickr pinterest vine kickstarter archiveorg ' +
    'documentcloud polldaddy crowdsignal'
  ).split(' '),
);

export const captionShortcodes: ReadonlySet<string> = new Set(['caption', 'wp_caption']);

export const galleryShortcodes: ReadonlySet<string> = new Set(['gallery', 'playlist']);

/** Shortcodes that hold code. */
export const codeShortcodes: ReadonlySet<string> = new Set(['code', 'sourcecode']);

/** Names that are a shortcode's even if nothing else says so. */
export const knownShortcodes: ReadonlySet<string> = new Set([
  ...mediaShortcodes,
  ...captionShortcodes,
  ...galleryShortcodes,
  'contact-form',
  'contact-form-7',
  'toc',
  'sitemap',
  'jetpack-related-posts',
]);
