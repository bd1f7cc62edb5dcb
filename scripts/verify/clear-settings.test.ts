import { expect, test } from 'vitest';
import { clearSettings } from './clear-settings.ts';

test('forgets what would build another site, and nothing else', () => {
  const environment = { ARCHIVE_CONTENT: '/elsewhere', SITE_BASE: '/x', OUT_DIR: 'y', PORT: '1', HOME: '/home' };
  clearSettings(environment);
  expect(environment).toEqual({ HOME: '/home' });
});
