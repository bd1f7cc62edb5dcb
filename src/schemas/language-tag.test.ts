import { describe, expect, it } from 'vitest';
import { languageTag } from './language-tag.ts';

describe('languageTag', () => {
  it.each(['en', 'ru', 'ru-Latn', 'uz-Cyrl', 'zh-Hant-TW', 'en-GB'])('accepts %s', (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(true);
  });

  it.each([
    ['spanish', 'es'],
    ['Russian', 'ru'],
    ['español', 'es'],
    ['Deutsch', 'de'],
  ])('says which tag the language %s has', (name, tag) => {
    expect(languageTag.safeParse(name).error?.issues[0]?.message).toBe(
      `expected a language tag such as en, ru or ru-Latn (BCP 47): here ${tag}`,
    );
  });

  it.each(['ru_RU', 'ru-latn', 'EN', 'en-gb', 'iw', '', 'r', 'ru Latn'])(
    'refuses %j, which is not canonical',
    (tag) => {
      expect(languageTag.safeParse(tag).error?.issues[0]?.message).toBe(
        'expected a language tag such as en, ru or ru-Latn (BCP 47)',
      );
    },
  );
});
