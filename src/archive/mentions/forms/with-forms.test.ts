import { expect, test } from 'vitest';
import { mentionFinder } from '../mention-finder.ts';
import { mentionsInArticle } from '../mentions-in-article.ts';
import { country, group, person } from '../testing.ts';
import { withForms } from './with-forms.ts';

const entities = [
  country('kazakhstan', 'Казахстан', { demonyms: ['казахский'] }),
  country('sea', 'Северное море', { excludedPhrases: ['газета «Северное море»'] }),
  group('league', 'Союз гребцов', { abbreviation: 'СГ' }),
  person('sokolov', 'Пётр Андреевич Соколов', { familyName: 'Соколов' }),
  person('vera', 'Вера Павловна Орлова', { familyName: 'Орлова' }),
];

const found = (language: string, ...texts: string[]) =>
  mentionsInArticle(
    texts.map((text, index) => ({ id: `p-${index}`, text, isNote: false })),
    mentionFinder(withForms(entities, language)),
  ).flatMap(({ place: { text }, mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));

test('names are found in every case', () => {
  expect(found('ru', 'В Казахстане и у Северного моря казахская речь; Союзу гребцов нет дела до союза.')).toEqual([
    'Казахстане',
    'Северного моря',
    'казахская',
    'Союзу гребцов',
  ]);
});

test('names in no case are not found, nor names in excluded phrases', () => {
  expect(found('ru', 'Казахстанский курорт; из газеты «Северное море»; северное сияние.')).toEqual([]);
});

test('a family name is found in every case after the full name, whatever word begins the sentence', () => {
  expect(
    found(
      'ru',
      'Письмо Петра Андреевича Соколова. О Соколове забыли. Экспедицию Соколова вернули. Капитан Соколов молчал.',
      'С Соколовым спорила Вера Павловна Орлова, а с Орловой никто.',
    ),
  ).toEqual([
    'Петра Андреевича Соколова',
    'Соколове',
    'Соколова',
    'Соколов',
    'Соколовым',
    'Вера Павловна Орлова',
    'Орловой',
  ]);
});

test('a family name in a case is somebody else’s after another given name', () => {
  expect(found('ru', 'Пётр Андреевич Соколов пришёл. Ивана Соколова не было.')).toEqual(['Пётр Андреевич Соколов']);
});

test('names of sites in other languages have no forms', () => {
  expect(found('uk', 'В Казахстане')).toEqual([]);
});
