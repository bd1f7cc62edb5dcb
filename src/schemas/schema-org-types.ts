/**
 * Types of articles at Schema.org.
 *
 * @see https://schema.org/CreativeWork
 */
export const schemaOrgTypes = [
  'AnalysisNewsArticle',
  'Article',
  'AudioObject',
  'BlogPosting',
  'Book',
  'Chapter',
  'CreativeWork',
  'Dataset',
  'DiscussionForumPosting',
  'Legislation',
  'Manuscript',
  'Map',
  'Movie',
  'NewsArticle',
  'OpinionNewsArticle',
  'PodcastEpisode',
  'RadioEpisode',
  'Report',
  'Review',
  'ScholarlyArticle',
  'TechArticle',
  'Thesis',
  'VideoObject',
  'WebPage',
] as const;

export type SchemaOrgType = (typeof schemaOrgTypes)[number];
