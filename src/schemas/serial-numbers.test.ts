import { describe, expect, it } from 'vitest';
import { isbn, issn } from './serial-numbers.ts';

describe('issn', () => {
  it.each(['0317-8471', '2434-561X'])('takes %s', (number) => {
    expect(issn.safeParse(number).success).toBe(true);
  });

  it.each(['0317-8472', '03178471', '0317-84711', ''])('refuses “%s”', (number) => {
    expect(issn.safeParse(number).success).toBe(false);
  });
});

describe('isbn', () => {
  it.each(['978-0-306-40615-7', '9780306406157', '0-306-40615-2', '0-8044-2957-X'])('takes %s', (number) => {
    expect(isbn.safeParse(number).success).toBe(true);
  });

  it.each(['978-0-306-40615-8', '0-306-40615-3', '978-0-306-40615', 'ISBN 9780306406157', ''])(
    'refuses “%s”',
    (number) => {
      expect(isbn.safeParse(number).success).toBe(false);
    },
  );
});
