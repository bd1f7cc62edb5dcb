/** Names that blogs give to the category of what has none, in the languages that WordPress is most used in. */
const NO_TOPICS: ReadonlySet<string> = new Set([
  'uncategorized',
  'uncategorised',
  'unkategorisiert',
  'nicht kategorisiert',
  'ohne kategorie',
  'allgemein',
  'sin categoría',
  'sin categorizar',
  'sem categoria',
  'non classé',
  'non classifié(e)',
  'senza categoria',
  'geen categorie',
  'niet gecategoriseerd',
  'bez kategorii',
  'nezařazené',
  'okategoriserad',
  'ukategorisert',
  'ikke kategoriseret',
  'luokittelematon',
  'без рубрики',
  'без категорії',
  'genel',
  '未分类',
  '未分類',
  '미분류',
]);

/** Why a category or tag of a source is no topic, in words for the owner; undefined for one that is. */
export function whyNoTopic(name: string): string | undefined {
  if (NO_TOPICS.has(name.toLowerCase())) return 'it says that there is no topic';
  return /[\p{L}\p{N}]/u.test(name) ? undefined : 'it has neither letters nor figures';
}
