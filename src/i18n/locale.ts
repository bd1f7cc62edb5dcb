/**
 * The language of dates, numbers, plurals and lists: the site's own if it names a region or script, as `en-US` does, else
 * the dictionary's. Years and numbers are those of the records, which readers also see in addresses and notes: in the
 * Gregorian calendar and in digits from 0 to 9, unless the site's language asks for others (`ar-u-nu-arab`).
 *
 * @example ("en", "en-GB") → "en-GB"; ("en-US", "en-GB") → "en-US"; ("fa", "fa") → "fa-u-ca-gregory-nu-latn"
 */
export function localeOf(siteLanguage: string, dictionaryLanguage: string): string {
  const { language, baseName } = new Intl.Locale(siteLanguage);
  const isGeneral = siteLanguage === language && new Intl.Locale(dictionaryLanguage).language === language;
  const locale = new Intl.Locale(isGeneral ? dictionaryLanguage : siteLanguage);
  const usual = new Intl.DateTimeFormat(baseName).resolvedOptions();
  const calendar = locale.calendar ?? (usual.calendar === 'gregory' ? undefined : 'gregory');
  const numberingSystem = locale.numberingSystem ?? (usual.numberingSystem === 'latn' ? undefined : 'latn');
  return new Intl.Locale(locale, {
    ...(calendar && { calendar }),
    ...(numberingSystem && { numberingSystem }),
  }).toString();
}
