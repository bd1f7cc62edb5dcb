import type { Page } from 'playwright-core';

/**
 * Records problems of a page from now on: errors and warnings on the console, including violations of its content
 * security policy; requests that fail, get an error or go to another host.
 */
export function watchPage(page: Page, host: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== host) troubles.push(`another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    troubles.push(`failed: ${request.url()}, ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`answered ${response.status()}: ${response.url()}`);
  });
  return troubles;
}
