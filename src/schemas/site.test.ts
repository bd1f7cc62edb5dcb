import { describe, expect, it } from 'vitest';
import { siteSchema } from './site.ts';

const accepts = (path: string) => siteSchema.shape.navigation.safeParse([{ label: 'A', path }]).success;

describe('the navigation of the site', () => {
  it.each(['/', '/articles/', '/about/data/'])('accepts a link to %s', (path) => {
    expect(accepts(path)).toBe(true);
  });

  it.each(['/articles', 'articles/', 'https://wire.example/', '//wire.example/', ''])(
    'refuses a link to %j',
    (path) => {
      expect(accepts(path)).toBe(false);
    },
  );

  it('must not be empty', () => {
    expect(siteSchema.shape.navigation.safeParse([]).success).toBe(false);
  });
});
