import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { configureFonts } from './browser-fonts.ts';
import { browserPath } from './browser-path.ts';

const isPackaged = process.platform === 'linux' && process.arch === 'x64' && !process.env.BROWSER_PATH;

test('the browser from npm shows text with its own font', async ({ skip }) => {
  skip(!isPackaged, 'the browser of the packages is for Linux on x64, and BROWSER_PATH names none');
  const executablePath = await browserPath();
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  try {
    await cp(join(dirname(executablePath), 'fonts'), join(folder, 'fonts'), { recursive: true });
    const FONTCONFIG_PATH = await configureFonts(folder);
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      env: { ...process.env, FONTCONFIG_PATH },
    });
    try {
      const page = await browser.newPage();
      await page.setContent('<span style="font-family: Open Sans">Text</span>');
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'span' });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.map(({ familyName }) => familyName)).toEqual(['Open Sans']);
    } finally {
      await browser.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
