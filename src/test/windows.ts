import type { BrowserContextOptions } from 'playwright-core';

/** The window of a phone, with touch. */
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The window of a computer that has no room for notes beside the text. */
export const withoutMargin: BrowserContextOptions = { viewport: { width: 1100, height: 800 } };

/** The windows in which every page is tested. */
export const windows: [name: string, options: BrowserContextOptions][] = [
  ['wide', { viewport: { width: 1280, height: 800 } }],
  ['narrow', phone],
];
