/** Draws public/icon/*.png from the SVG drawings beside this file: `node_modules/.bin/node tests/tools/icons/index.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const here = import.meta.dirname;
const target = join(here, '../../../public/icon');

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const svg = readFileSync(join(here, size === 16 ? 'icon-16.svg' : 'icon.svg'), 'utf8');
    await page.setViewport({ width: size, height: size });
    const sized = svg.replace(/width="\d+" height="\d+">/, `width="${size}" height="${size}" style="display:block">`);
    await page.setContent(`<body style="margin:0">${sized}`);
    writeFileSync(join(target, `${size}.png`), await page.screenshot({ omitBackground: true, type: 'png' }));
  }
} finally {
  await browser.close();
}
