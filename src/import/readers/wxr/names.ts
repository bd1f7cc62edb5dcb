/** Elements that contain fields. */
export const GROUP = /^(?:item|image|[\w-]+:(?:postmeta|comment|commentmeta|author|category|tag|term|termmeta))$/;
export const COMMENT = /:comment$/;
/** The fields of a comment. */
export const IN_COMMENT = /:(?:comment|meta)_\w+$/;

/** The fields of the data that plugins keep with a post. */
export const META = /:meta_(?:key|value)$/;

/** Elements that only a field can be: where one begins, the one before has ended. */
export const FIELD = /^(?:(?:wp|dc|content|excerpt|wfw):[\w-]+|title|link|pubDate|guid|description|category)$/;

/** Fields that only the item itself has, whatever their prefix: no group within it has any. */
export const ITEM_FIELD =
  /^(?:title|link|pubDate|guid|description|dc:creator|[\w-]+:(?:encoded|post_(?!meta)\w+|status|comment_status|ping_status|menu_order|is_sticky|attachment_url))$/;

/** A root and a channel. */
export const FRAME = /^(?:rss|rdf:RDF|channel)$/;
