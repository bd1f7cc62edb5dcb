/** The texts in `site.yaml` of a new archive, which its owner replaces. */
interface Placeholders {
  title: string;
  description: string;
}

const placeholders = {
  ar: { title: 'أرشيف بلا اسم', description: 'اكتب هنا، في جملة واحدة، ما في هذا الأرشيف.' },
  de: { title: 'Ein Archiv ohne Namen', description: 'Sagen Sie hier in einem Satz, was dieses Archiv enthält.' },
  en: { title: 'An archive without a name', description: 'Say here, in one sentence, what this archive holds.' },
  es: { title: 'Un archivo sin nombre', description: 'Diga aquí, en una frase, qué contiene este archivo.' },
  fr: { title: 'Une archive sans nom', description: 'Dites ici, en une phrase, ce que contient cette archive.' },
  ru: { title: 'Архив без названия', description: 'Напишите здесь одним предложением, что есть в этом архиве.' },
} satisfies Record<string, Placeholders>;

/** The languages that a new archive may begin in. */
export const starterLanguages: readonly string[] = Object.keys(placeholders);

/** The placeholders in a language (BCP 47), or in English. */
export function placeholdersFor(language: string): Placeholders {
  const [primary = ''] = language.split('-');
  return new Map<string, Placeholders>(Object.entries(placeholders)).get(primary) ?? placeholders.en;
}

/** Whether a value is a placeholder, in any language. */
export function isPlaceholder(value: unknown): boolean {
  return Object.values(placeholders).some(({ title, description }) => value === title || value === description);
}
