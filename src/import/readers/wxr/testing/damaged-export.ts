import fc from 'fast-check';

/** Words of the export: each is in it once. */
export const WORD = /\bq\d{4}z\b/g;
let count = 0;
const words = (many: number): string =>
  Array.from({ length: many }, () => `q${String((count += 1)).padStart(4, '0')}z`).join(' ');

const post = (number: number, content: string): string => `	<item>
		<title><![CDATA[${words(3)}]]></title>
		<link>https://delta.example/${number}/</link>
		<pubDate>Wed, 01 May 2019 21:30:00 +0000</pubDate>
		<dc:creator><![CDATA[mira]]></dc:creator>
		<guid isPermaLink="false">https://delta.example/?p=${number}</guid>
		<description></description>
		<content:encoded><![CDATA[${content}]]></content:encoded>
		<excerpt:encoded><![CDATA[${words(3)}]]></excerpt:encoded>
		<wp:post_id>${number}</wp:post_id>
		<wp:post_date><![CDATA[2019-05-01 23:30:00]]></wp:post_date>
		<wp:post_name><![CDATA[post-${number}]]></wp:post_name>
		<wp:status><![CDATA[publish]]></wp:status>
		<wp:post_type><![CDATA[post]]></wp:post_type>
		<category domain="category" nicename="rivers"><![CDATA[Rivers]]></category>
		<wp:postmeta>
			<wp:meta_key><![CDATA[_edit_last]]></wp:meta_key>
			<wp:meta_value><![CDATA[1]]></wp:meta_value>
		</wp:postmeta>
		<wp:comment>
			<wp:comment_id>9</wp:comment_id>
			<wp:comment_content><![CDATA[Well said.]]></wp:comment_content>
		</wp:comment>
	</item>
`;

/** An export of three posts. */
export const EXPORT = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.5" created="2024-07-01 08:49" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
	<title>Notes from the delta</title>
	<link>https://delta.example</link>
	<description>Silt</description>
	<language>en</language>
	<wp:wxr_version>1.2</wp:wxr_version>
	<wp:author><wp:author_login><![CDATA[mira]]></wp:author_login><wp:author_display_name><![CDATA[Mira Holm]]></wp:author_display_name></wp:author>
${post(1, `<!-- wp:paragraph --><p>${words(8)}</p><!-- /wp:paragraph -->`)}${post(2, `${words(5)}<!--more-->${words(5)}`)}${post(3, `<p>${words(4)} a[b[0]]&gt;1 --&gt; ${words(4)}</p>`)}</channel>
</rss>
`;

/** What does most harm where it does not belong, and what can get lost. */
const PIECES = [
  '<![CDATA[',
  ']]>',
  '<item>',
  '</item>',
  '<!--',
  '-->',
  '<',
  '>',
  '&',
  '"',
  '<wp:comment>',
  '<wp:postmeta>',
  '</wp:postmeta>',
  '</channel>',
  '<channel>',
  '</rss>',
  '<rss version="2.0">',
  '<?',
  '?>',
  '<!DOCTYPE rss [',
  '<!DOCTYPE',
  ']>',
  '\0',
  '<title>',
  '</title>',
  '<content:encoded>',
  '</content:encoded>',
  '<script>',
  '<item',
  '<itm>',
  '</',
  '<?xml version="1.0"?>',
  'q9999z',
  '<foo>q9998z</foo>',
  '<!-- q9997z ',
  '<![CDATA[ q9996z ',
  '<description>',
  '<excerpt:encoded>q9995z',
];

/** A place at which something is put in, and how much is cut out after it. */
export interface Change {
  at: number;
  put: string;
  cut: number;
}

/** Changes anywhere, and right at a mark, where most damage is done. */
export function aChange(): fc.Arbitrary<Change> {
  const marks = [...EXPORT.matchAll(/[<>[\]]/g)].map(({ index }) => index);
  const at = fc.oneof(
    fc.nat({ max: EXPORT.length }),
    fc.nat({ max: marks.length - 1 }).map((index) => marks[index] ?? 0),
  );
  const put = fc.oneof(fc.constantFrom(...PIECES), fc.constant(''));
  return fc.record({ at, put, cut: fc.oneof(fc.nat({ max: 30 }), fc.constant(0)) });
}

/** The export with changes made to it, one after another. */
export function changed(changes: readonly Change[]): string {
  return changes.reduce((text, { at, put, cut }) => {
    const place = Math.min(at, text.length);
    return text.slice(0, place) + put + text.slice(place + cut);
  }, EXPORT);
}

/**
 * The words that an export must account for: not those that were put into the comments of readers or the data of
 * plugins, which are left out as a whole, or into the remarks before the root or the names of authors.
 */
export function wordsIn(changes: readonly Change[]): RegExp {
  return changes.some(({ at }) => isInData(at)) ? /\bq0\d{3}z\b/g : WORD;
}

/** Whether a place is in what an import leaves out as a whole. */
export function isInData(at: number): boolean {
  const before = EXPORT.slice(0, at);
  return (
    at < EXPORT.indexOf('<channel>') ||
    /<wp:author>(?:(?!<\/wp:author>)[^])*$/.test(before) ||
    /<wp:postmeta>(?:(?!<\/item>)[^])*$/.test(before)
  );
}
