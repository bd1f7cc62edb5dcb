const TAGS = [
  'ar',
  'az',
  'de',
  'en',
  'es',
  'fa',
  'fr',
  'hi',
  'it',
  'ja',
  'kk',
  'ko',
  'ky',
  'mn',
  'pl',
  'ps',
  'pt',
  'ru',
  'tg',
  'tk',
  'tr',
  'tt',
  'ug',
  'uk',
  'ur',
  'uz',
  'zh',
];
const names = new Intl.DisplayNames('en', { type: 'language' });
const byName = new Map([
  ...TAGS.map((tag) => [names.of(tag)?.toLowerCase() ?? tag, tag] as const),
  ['farsi', 'fa'],
  ['kyrgyz', 'ky'],
  ['uyghur', 'ug'],
  ['mandarin', 'zh'],
]);

/** The language in words such as “in Russian” → "ru"; undefined for any other words. */
export function languageNamed(remark: string): string | undefined {
  const name = /^(?:(?:available |only )?in )(\p{L}+)(?: (?:language|only))?$/iu.exec(remark.trim())?.[1];
  return name && byName.get(name.toLowerCase());
}
