/** What `site.yaml` of a new archive says where nobody has said anything yet. */
export const placeholders = {
  title: 'An archive without a name',
  description: 'Say here, in one sentence, what this archive holds.',
} as const;
