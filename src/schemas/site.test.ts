import { describe, expect, it } from 'vitest';
import { siteSchema } from './site.ts';

const accepts = (path: string) => siteSchema.shape.navigation.safeParse([{ label: 'A', path }]).success;

describe('the navigation of the site', () => {
  it.each(['/', '/articles/', '/about/data/'])('may lead to %s', (path) => {
    expect(accepts(path)).toBe(true);
  });

  it.each(['/articles', 'articles/', 'https://wire.example/', '//wire.example/', ''])('may not lead to %j', (path) => {
    expect(accepts(path)).toBe(false);
  });

  it('may not be empty', () => {
    expect(siteSchema.shape.navigation.safeParse([]).success).toBe(false);
  });
});
