/**
 * Draws public/icon/*.png, and the picture inside public/sample/index.html, from the SVG drawings beside this file:
 * `node_modules/.bin/node tests/tools/icons/index.ts`. `light-*.png` are the same in light colours, for toolbars that are dark (Firefox's
 * `action.theme_icons`). The sample's picture is in its markup because it is shown from the extension's own address, which pictures of
 * stories never have.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
/** Only a toolbar has a theme: its sizes. */
const LIGHT_SIZES = [16, 32];
const LIGHT: Readonly<Record<string, string>> = { '#16324f': '#f4efe4', '#ffffff': '#16324f', '#ffb938': '#d07a00' };
const here = import.meta.dirname;
const target = join(here, '../../../public/icon');
const sample = join(here, '../../../public/sample/index.html');

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  const draw = async (size: number, file: string, recolour: (svg: string) => string): Promise<void> => {
    const svg = recolour(readFileSync(join(here, size === 16 ? 'icon-16.svg' : 'icon.svg'), 'utf8'));
    await page.setViewport({ width: size, height: size });
    const sized = svg.replace(/width="\d+" height="\d+">/, `width="${size}" height="${size}" style="display:block">`);
    await page.setContent(`<body style="margin:0">${sized}`);
    writeFileSync(join(target, file), await page.screenshot({ omitBackground: true, type: 'png' }));
  };
  for (const size of SIZES) await draw(size, `${size}.png`, (svg) => svg);
  for (const size of LIGHT_SIZES)
    await draw(size, `light-${size}.png`, (svg) => svg.replace(/#\w{6}/g, (colour) => LIGHT[colour] ?? colour));
  await page.setViewport({ width: 640, height: 300, deviceScaleFactor: 1.5 });
  await page.setContent(`<body style="margin:0">${readFileSync(join(here, 'lighthouse.svg'), 'utf8')}`);
  const picture = await page.screenshot({ encoding: 'base64', type: 'webp', quality: 70 });
  const markup = readFileSync(sample, 'utf8').replace(
    /src="[^"]*"(?= alt="A white)/,
    `src="data:image/webp;base64,${picture}"`,
  );
  writeFileSync(sample, markup);
} finally {
  await browser.close();
}
