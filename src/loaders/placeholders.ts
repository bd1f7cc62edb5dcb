/** The placeholder texts in `site.yaml` of a new archive. */
export const placeholders = {
  title: 'An archive without a name',
  description: 'Say here, in one sentence, what this archive holds.',
} as const;
