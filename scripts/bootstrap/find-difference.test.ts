import { expect, test } from 'vitest';
import { findDifference } from './find-difference.mjs';

const here = { platform: 'linux', arch: 'x64' };
const locked = {
  packages: {
    '': { name: 'steppe' },
    'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' },
    'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-f', optional: true, os: ['darwin'] },
    'node_modules/rolldown-linux': {
      version: '1.0.0',
      integrity: 'sha512-r',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
    },
    'node_modules/wasm-helper': { version: '1.0.0', integrity: 'sha512-w', optional: true },
    'node_modules/not-for-windows': { version: '1.0.0', integrity: 'sha512-n', optional: true, os: ['!win32'] },
  },
};
const { 'node_modules/fsevents': _, 'node_modules/wasm-helper': __, '': ___, ...present } = locked.packages;

test('finds no difference when everything locked for this platform is installed', () => {
  expect(findDifference(locked, { packages: present }, here)).toBeUndefined();
});

test('allows installed packages that are not in the lock file', () => {
  const extra = { 'node_modules/mine': { version: '1.0.0' } };
  expect(findDifference(locked, { packages: { ...present, ...extra } }, here)).toBeUndefined();
});

test('finds a missing package', () => {
  const { 'node_modules/astro': _, ...rest } = present;
  expect(findDifference(locked, { packages: rest }, here)).toBe('node_modules/astro 7.3.5 is not installed');
});

test('finds a missing optional package that is meant for this platform', () => {
  const { 'node_modules/rolldown-linux': _, ...rest } = present;
  expect(findDifference(locked, { packages: rest }, here)).toContain('rolldown-linux');
});

test('requires a package that excludes only other platforms', () => {
  const { 'node_modules/not-for-windows': _, ...rest } = present;
  expect(findDifference(locked, { packages: rest }, here)).toContain('not-for-windows');
  expect(findDifference(locked, { packages: rest }, { platform: 'win32', arch: 'x64' })).toBeUndefined();
});

test('finds a package with another version', () => {
  const older = { ...present, 'node_modules/astro': { version: '7.0.0', integrity: 'sha512-0' } };
  expect(findDifference(locked, { packages: older }, here)).toBe('node_modules/astro is 7.0.0, not 7.3.5');
});

test('finds a package with the same version and other contents', () => {
  const swapped = { ...present, 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-b' } };
  expect(findDifference(locked, { packages: swapped }, here)).toContain('another package than the one locked');
});
