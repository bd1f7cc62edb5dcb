import { describe, expect, test } from 'vitest';
import { readDateline } from './dateline.ts';

describe('readDateline', () => {
  test.each([
    ['2012-01-12 · ann', '2012-01-12'],
    ['2012-02-13 08:49:40 by ann', '2012-02-13'],
    ['Posted on May 3, 2021 by Ann Example', '2021-05-03'],
    ['Mon, 3 May 2021 08:49:40 +0000', '2021-05-03'],
    ['May 3rd, 2021', '2021-05-03'],
    ['May 3, 2021 — 7 min read', '2021-05-03'],
    ['Am 3. März 2014 von Ann Example', '2014-03-03'],
    ['Veröffentlicht am 3. Mai 2021 um 10:30 Uhr', '2021-05-03'],
    ['07.12.2018 — 7 Min. Lesezeit', '2018-12-07'],
    ['Publié le 3 mai 2021 à 10 h 30 par Anne Exemple', '2021-05-03'],
    ['• Date de l’article 8 décembre 2019', '2019-12-08'],
    ['3 de marzo de 2015 | Ann Example', '2015-03-03'],
    ['3 May 2021 · 8 min read · Lea van Dam', '2021-05-03'],
    ['Publicado el 6 septiembre, 2019 Categorías Ríos Deja un comentario', '2019-09-06'],
    ['Опубликовано 3 мая 2021 г. автором Анна Пример', '2021-05-03'],
    ['2021年5月3日', '2021-05-03'],
    ['发布于 2021年5月3日 作者 Ann Example', '2021-05-03'],
    ['Yayın tarihi 3 Mayıs 2021 yazar Ayşe Örnek', '2021-05-03'],
    ['3 Ağustos 2021 · 5 dakika okuma · Ayşe Örnek', '2021-08-03'],
  ])('“%s” states that a post appeared on %s', (line, day) => {
    expect(readDateline(line)).toMatchObject({ isSure: true, day: { dayFirst: day } });
  });

  test.each([
    'Am 3. März 2014 kam die Flut',
    'On May 3, 2021, the council met.',
    '7. “Ferries,” Example Times, May 3, 2021.',
    'May 3, 2021.',
    'The flood of May 3, 2021',
    'The council met. May 3, 2021 was a Monday.',
  ])('“%s” is a sentence, a note or a title', (line) => {
    expect(readDateline(line)?.isSure).not.toBe(true);
  });

  test.each(['', 'May 2021', 'Ann Example', '31.02.2021', 'In 2021 nobody came'])('“%s” has no day', (line) => {
    expect(readDateline(line)).toBeUndefined();
  });

  test.each([
    ['Posted on May 3, 2021 by Ann Example', 'Ann Example'],
    ['3 de marzo de 2015 | Ann Example', 'Ann Example'],
    ['Am 3. März 2014 von Ute von Muster', 'Ute von Muster'],
    ['2012-02-13 by ann', undefined],
  ])('“%s” names %s', (line, author) => {
    expect(readDateline(line)?.author).toBe(author);
  });
});
