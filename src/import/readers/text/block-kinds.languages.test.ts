import { describe, expect, it } from 'vitest';
import { bylineNames, isDateline, isNotesHeading } from './block-kinds.ts';
import { dayElsewhere } from './days-elsewhere.ts';

describe('the head of a post in another language', () => {
  it.each([
    'Publié le 3 mai 2021',
    'Mis en ligne le lundi 3 mai 2021',
    'Опубликовано 3 мая 2021',
    'Опубликовано: 3 мая 2021 г.',
    '3. Mai 2021',
    'Veröffentlicht am 3. Mai 2021',
    '3 de mayo de 2021',
    'Publicado el 3 de mayo de 2021',
  ])('has its day in “%s”', (line) => {
    expect(isDateline(line)).toBe(true);
    expect(dayElsewhere(line)).toBe('2021-05-03');
  });

  it.each([
    ['Par Jeanne Dubois et Luc de La Tour', ['Jeanne Dubois', 'Luc de La Tour']],
    ['Von Hans Müller und Ute Lang', ['Hans Müller', 'Ute Lang']],
    ['Por Juan Pérez y Ana Rojas', ['Juan Pérez', 'Ana Rojas']],
    ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Автор: Анна Весло', ['Анна Весло']],
  ])('has its authors in “%s”', (line, names) => {
    expect(bylineNames(line)).toEqual(names);
  });

  it.each(['Von Berlin nach Paris', 'Par temps de crue', 'Por la orilla del río', 'Am 3. Mai kam die Flut'])(
    'does not begin with “%s”, which is a title or a sentence',
    (line) => {
      expect(bylineNames(line)).toBeUndefined();
      expect(isDateline(line)).toBe(false);
    },
  );
});

it.each([
  'Notes',
  'Примечания',
  'Anmerkungen',
  'Fußnoten',
  'Notas',
  'Références',
  'ملاحظات',
  'الهوامش',
  'Notas al pie',
])('the heading “%s” is that of notes', (heading) => {
  expect(isNotesHeading(heading)).toBe(true);
});
