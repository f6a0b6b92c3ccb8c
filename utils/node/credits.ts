import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Packages of which something is built into the extension. */
export const SHIPPED = [
  '@mozilla/readability',
  'dompurify',
  'preact',
  'webextension-polyfill',
  'wxt',
  '@fontsource/opendyslexic',
] as const;

/** The notice with every licence in full, as the licences want it: shipped in the packages as NOTICE.txt. */
export function credits(): string {
  const notice = readFileSync(path.join(root, 'NOTICE'), 'utf8');
  return [notice, ...SHIPPED.map(licenceOf)].join(`\n${'='.repeat(120)}\n\n`);
}

function licenceOf(name: string): string {
  const folder = path.join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8') : mitOf(name, folder);
  return `${name}\n\n${text}`;
}

/** Some packages name the MIT licence and bring no copy: the terms are those of our own, under their copyright. */
function mitOf(name: string, folder: string): string {
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { license?: string };
  if (license !== 'MIT') throw new Error(`${name} brings no licence file, and is not under MIT: ${license}`);
  const terms = readFileSync(path.join(root, 'LICENSE'), 'utf8');
  return terms.replace(/^Copyright.*$/m, 'Copyright: see the notice above');
}
