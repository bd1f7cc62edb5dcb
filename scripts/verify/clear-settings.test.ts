import { expect, test } from 'vitest';
import { clearSettings } from './clear-settings.ts';

test('removes only variables that change the built site', () => {
  const environment = { ARCHIVE_CONTENT: '/elsewhere', SITE_BASE: '/x', OUT_DIR: 'y', PORT: '1', HOME: '/home' };
  clearSettings(environment);
  expect(environment).toEqual({ HOME: '/home' });
});
