/**
 * The kinds of topics that every archive has; an owner’s vocabulary can add others. Indexes show them in this order.
 * Their names are in the dictionaries of `src/i18n`.
 */
export const topicKindNames = ['subject', 'initiative', 'project', 'treaty', 'law', 'event'] as const;

export type DefaultTopicKind = (typeof topicKindNames)[number];

/** The kind of a topic that says nothing else. Its names are ordinary words; those of all other kinds are proper names. */
export const SUBJECT: DefaultTopicKind = 'subject';
