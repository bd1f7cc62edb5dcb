import { describe, expect, test } from 'vitest';
import { inferAuthors, personName } from './infer-authors.ts';
import { postText } from './post-text.ts';
import { islands, postOf, withMade } from './testing.ts';

function authorsOf(html: string, authors: string[] = [], vocabulary = islands()) {
  const post = postOf(html, { authors });
  return withMade(vocabulary.made.people, () => inferAuthors(post.stated, postText(post), vocabulary));
}

describe('inferAuthors', () => {
  test('finds the records of stated authors by any of their names', () => {
    expect(authorsOf('', ['a. example', 'brunosample', 'Ada Éxample']).value).toEqual(['ada-example', 'bruno-sample']);
  });

  test('makes a record for a stated author whom none bears, with the role that the text tells', () => {
    const { value, made, warnings } = authorsOf(
      '<p>Cleo van der Novel is a Senior Lecturer at the School of Oars, Avalon.</p>',
      ['Cleo van der Novel'],
    );
    expect(value).toEqual(['cleo-van-der-novel']);
    expect(made[0]?.record).toEqual({
      name: 'Cleo van der Novel',
      familyName: 'van der Novel',
      givenName: 'Cleo',
      role: 'Senior Lecturer at the School of Oars',
    });
    expect(warnings.map(({ code }) => code)).toEqual(['author-new']);
  });

  test.each([
    [
      '<p>Ada Example is a Senior Fellow and Bruno Sample is an Analyst at the Institute of Ferries.</p>',
      'Bruno Sample is an Analyst at',
    ],
    [
      '<p>Ada Example and Bruno Sample are researchers at the Institute of Ferries.</p>',
      'Bruno Sample are researchers',
    ],
    [
      '<p>Text.</p><p>Dr Ada Example is a fellow of the S. Oar School.</p><p>Bruno Sample is an editor.</p>',
      'Bruno Sample is an editor',
    ],
    [
      '<ol><li>Ada Example is the author of Oars. Bruno Sample is a journalist.</li><li>Text.</li></ol>',
      'Bruno Sample is a journalist',
    ],
  ])('reads the authors from %j', (html, words) => {
    const { value, inferences } = authorsOf(html);
    expect(value).toEqual(['ada-example', 'bruno-sample']);
    expect(inferences[1]?.words).toContain(words);
  });

  test('finds no author in people who are only mentioned', () => {
    const { value, warnings } = authorsOf(
      '<p>Cleo Novel is president of Avalon. Avalon and Great Brigadoon are friends.</p>',
    );
    expect(value).toEqual(['ada-example']);
    expect(warnings.map(({ code }) => code)).toEqual(['author-inferred']);
  });

  test('prefers a person introduced at the beginning or end of the text', () => {
    const middle = `${'<p>Text.</p>'.repeat(8)}<p>Cleo Novel is a professor of oars.</p>${'<p>Text.</p>'.repeat(8)}`;
    expect(authorsOf(middle).value).toEqual(['cleo-novel']);
    expect(authorsOf(`${middle}<p>Bruno Sample is an analyst.</p>`).value).toEqual(['bruno-sample']);
  });

  test('gives valid ids to names in any letters, and different ones to different names', () => {
    const { value, made } = authorsOf('', ['Анна Весло', '王小明', 'Анна Весло']);
    expect(value).toEqual(['anna-veslo', 'wang-xiao-ming']);
    expect(made.map(({ record }) => record.name)).toEqual(['Анна Весло', '王小明']);
  });

  test('never gives an author a name of another record', () => {
    const vocabulary = islands();
    expect(authorsOf('', ['League of Rowers'], vocabulary).made[0]?.record.name).toBe('League of Rowers (author)');
    expect(authorsOf('', ['League of Rowers'], vocabulary).made).toEqual([]);
  });

  test('finds that record again in the next run', () => {
    const people = { 'league-of-rowers': { name: 'League of Rowers (author)', role: 'Author' } };
    expect(authorsOf('', ['League of Rowers'], islands({ people }))).toMatchObject({
      value: ['league-of-rowers'],
      made: [],
    });
  });

  test('names nobody where there is no owner either, and says so', () => {
    const { value, made, warnings } = authorsOf('', [], islands({ site: {} }));
    expect([value, made]).toEqual([[], []]);
    expect(warnings).toMatchObject([{ code: 'author-unknown', found: 'no author' }]);
  });
});

test('says in the language of the site that a new person is an author', () => {
  const post = postOf('', { authors: ['Cleo', 'League of Rowers'] });
  const vocabulary = islands();
  const { made } = withMade(vocabulary.made.people, () =>
    inferAuthors(post.stated, postText(post), vocabulary, { language: 'fr-CA' }),
  );
  expect(made.map(({ record }) => record)).toMatchObject([
    { name: 'Cleo', role: 'Auteur' },
    { name: 'League of Rowers (auteur)', role: 'Auteur' },
  ]);
});

describe('personName', () => {
  test.each([
    ['Novel, Cleo', { name: 'Cleo Novel', familyName: 'Novel', givenName: 'Cleo' }],
    ['Cleo Ann Novel', { name: 'Cleo Ann Novel', familyName: 'Novel', givenName: 'Cleo Ann' }],
    ['admin', { name: 'admin', familyName: 'admin' }],
    ['Соколова Вера Павловна', { name: 'Соколова Вера Павловна', familyName: 'Соколова', givenName: 'Вера Павловна' }],
    ['Вера Павловна Соколова', { name: 'Вера Павловна Соколова', familyName: 'Соколова', givenName: 'Вера Павловна' }],
    ['Карл фон Дельта', { name: 'Карл фон Дельта', familyName: 'фон Дельта', givenName: 'Карл' }],
  ])('divides %j', (written, name) => {
    expect(personName(written)).toEqual(name);
  });
});
