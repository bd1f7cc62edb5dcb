import { describe, expect, it } from 'vitest';
import { languageNamed } from './language-names.ts';
import { titleLanguage } from './title-language.ts';

describe('titleLanguage', () => {
  it.each([
    ['The Price of Bread in the Mountains', 'en'],
    ['V gorakh podorozhal khleb iz-za zakrytiya dorogi', 'ru-Latn'],
    ['Tog‘li qishloqlarda non narxi oshdi va yo‘llar yopildi', 'uz-Latn'],
    ['Le prix du pain dans les montagnes', 'fr'],
    ['Der Preis des Brotes in den Bergen', 'de'],
    ['El precio del pan en las montañas', 'es'],
    ['Cena chleba w górach i na wsi', 'pl'],
  ])('infers the language of “%s”', (title, language) => {
    expect(titleLanguage(title)).toBe(language);
  });

  it.each(['Kazakhstan', 'Osh, Bishkek, Almaty', 'Цена хлеба в горах', 'GDP 2020', ''])(
    'does not guess at “%s”',
    (title) => {
      expect(titleLanguage(title)).toBeUndefined();
    },
  );

  it('needs less evidence for the usual language', () => {
    expect(titleLanguage('Cena khleba podnyali')).toBeUndefined();
    expect(titleLanguage('Cena khleba podnyalasya', 'ru')).toBe('ru-Latn');
    expect(titleLanguage('Kazakhstan: Bread, Salt', 'en')).toBe('en');
    expect(titleLanguage('The Price of Bread', 'ru')).toBe('en');
  });
});

describe('languageNamed', () => {
  it('accepts only English names of languages', () => {
    expect(languageNamed('in Russian')).toBe('ru');
    expect(languageNamed('available in Kyrgyz only')).toBe('ky');
    expect(languageNamed('in Moscow')).toBeUndefined();
    expect(languageNamed('Russian')).toBeUndefined();
  });
});
