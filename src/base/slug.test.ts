import { describe, expect, it } from 'vitest';
import { identifier } from '../schemas/identifier.ts';
import { slug } from './slug.ts';

describe('slug', () => {
  it.each([
    ['Türkiye’s 2021', 'turkiyes-2021'],
    ['Mass Unrest: “Why Now?”', 'mass-unrest-why-now'],
    ['  China / Central Asia -- 2022  ', 'china-central-asia-2022'],
    ['Żebbuġ & Għawdex', 'zebbug-g-awdex'],
    ['Введение', 'vvedenie'],
    ['Хороший щит и объезд', 'khoroshiy-shchit-i-obezd'],
    ['Паром 7', 'parom-7'],
    ['中国在中亚, 2022', 'zhong-guo-zai-zhong-ya-2022'],
    ['東京タワー', 'dong-jing-tawa'],
    ['تاريخ القاهرة', 'tarykh-alqahrh'],
    ['Ελλάδα και Ευρώπη', 'ellada-kai-eyropi'],
    ['საქართველო', 'sakartvelo'],
    ['Հայաստան', 'hayastan'],
    ['भारत का इतिहास', 'bhart-ka-itihas'],
    ['한국의 역사', 'hangugui-yeogsa'],
    ['กรุงเทพ ๒๕๖๔', 'krungethph-2564'],
    ['— … —', ''],
  ])('makes %j into %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it.each(['a--b', '-a-', '!a!?b!', 'É.', '1 000'])('makes an identifier of %j', (text) => {
    expect(identifier.safeParse(slug(text)).success).toBe(true);
  });
});

it('cuts a transliterated text between words', () => {
  expect(slug('История '.repeat(30))).toBe('istoriya-'.repeat(11).slice(0, -1));
  expect(slug('中'.repeat(60)).length).toBeLessThanOrEqual(100);
});

it('transliterates decomposed letters like composed ones', () => {
  expect(slug('Новый район'.normalize('NFD'))).toBe('novyy-rayon');
});

it.each([
  ['Þórshöfn', 'orshofn'],
  ['Əliyev', 'liyev'],
  ['Kırşehir, Łódź', 'kirsehir-lodz'],
  ['Ærø – Großgörschen', 'aero-grossgorschen'],
])('never changes the address of %j: %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
