import { expect, test } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { authorOf, authorsOf } from './authors.ts';

const archive = sampleArchive({
  people: { ada: { name: 'Ada Example', familyName: 'Example', givenName: 'Ada' } },
  groups: { institute: { name: 'River Institute' } },
});

test('an author is a person, with the parts of the name, or an institution', () => {
  expect(authorOf(archive, 'ada')).toEqual({
    key: 'people/ada',
    name: 'Ada Example',
    familyName: 'Example',
    givenName: 'Ada',
  });
  expect(authorOf(archive, 'institute')).toEqual({ key: 'groups/institute', name: 'River Institute' });
});

test('authors keep their order', () => {
  expect(authorsOf(archive, ['institute', 'ada']).map(({ name }) => name)).toEqual(['River Institute', 'Ada Example']);
});
