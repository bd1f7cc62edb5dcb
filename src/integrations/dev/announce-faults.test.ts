import { beforeEach, expect, test } from 'vitest';
import { announceFaults } from './announce-faults.ts';

const FAULT = {
  code: 'key-missing',
  severity: 'error',
  file: 'tags.yaml',
  line: 1,
  found: 'no “name”',
  expected: 'this key',
} as const;

let said: string[];
beforeEach(() => {
  said = [];
});

const announcing = () =>
  announceFaults('content', { info: (text) => said.push(text), error: (text) => said.push(text) });

test('Content that never had errors is not announced', () => {
  const announce = announcing();
  announce([]);
  announce([]);
  expect(said).toEqual([]);
});

test('Errors are announced once, and that they have gone', () => {
  const announce = announcing();
  announce([FAULT]);
  announce([FAULT]);
  announce([]);
  announce([]);
  expect(said).toEqual([
    expect.stringMatching(/^The content has errors:\n.*content\/tags\.yaml:1: Found no “name”\./s),
    'The content has no errors any more.',
  ]);
});
