// Opens pages in Chromium as people do (phone, desk, dark, print) and says what is wrong with them.
//   node drive.mjs --chromium FILE --pictures FOLDER PAGE…
// Prints a line for each finding, "PAGE: KIND: what"; exits 1 if there is any.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import * as inside from './inside.mjs';

const { values, positionals } = parseArgs({
  options: { chromium: { type: 'string' }, pictures: { type: 'string' } },
  allowPositionals: true,
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// axe-core takes seconds on a long page: it looks at each size once, and so at each set of colours
const VIEWS = [
  { name: 'phone', width: 390, height: 844, dark: false, audited: true },
  { name: 'phone-dark', width: 390, height: 844, dark: true, audited: false },
  { name: 'desk', width: 1280, height: 900, dark: false, audited: false },
  { name: 'desk-dark', width: 1280, height: 900, dark: true, audited: true },
];
// A4 less the margins of 18 mm, in CSS pixels
const PAPER = { width: 657, height: 960 };

const findings = [];

async function look(browser, file) {
  const name = basename(file, '.html');
  const found = (kind, what) => findings.push(`${name}: ${kind}: ${what}`);
  for (const view of VIEWS) {
    const page = await open(browser, file, view, found);
    if (view.audited) {
      (await page.evaluate(inside.audit, axe)).forEach((each) => found('axe', `${view.name}: ${each}`));
    }
    (await page.evaluate(inside.layout, 11)).forEach((each) => found('layout', `${view.name}: ${each}`));
    if (view.width < 600) {
      (await page.evaluate(inside.phone)).forEach((each) => found('phone', `${view.name}: ${each}`));
    }
    (await page.evaluate(inside.contrast)).forEach((each) => found('contrast', `${view.name}: ${each}`));
    if (values.pictures) {
      await page.screenshot({ path: join(values.pictures, `${name}-${view.name}.png`), fullPage: true });
    }
    await page.context().close();
  }
  await print(browser, file, name, found);
}

/** The page in a window of its own; whatever it asks of the world is refused and told. */
async function open(browser, file, view, found) {
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.dark ? 'dark' : 'light',
    offline: true,
  });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url() !== address) {
      found('request', `${view.name}: ${request.url().slice(0, 100)}`);
    }
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      found('console', `${view.name}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => found('console', `${view.name}: ${error.message}`));
  page.on('dialog', async (dialog) => {
    found('dialog', `${view.name}: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** On paper: A4, nothing beyond the margin, and the end of every row of every table is there. */
async function print(browser, file, name, found) {
  const page = await open(browser, file, { name: 'print', ...PAPER, dark: false }, found);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  (await page.evaluate(inside.layout, 10)).forEach((each) => found('layout', `print: ${each}`));
  (await page.evaluate(inside.borders)).forEach((each) => found('border', `cut in print: ${each}`));
  const ends = await page.evaluate(inside.ends);
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const pdf = values.pictures ? join(values.pictures, `${name}.pdf`) : join(folder, 'page.pdf');
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  if (!/Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)/.test(info)) {
    found('print', 'not A4');
  }
  const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).normalize('NFKC').replace(/\s+/g, '');
  ends.filter((end) => !text.includes(end.normalize('NFKC'))).forEach((end) => found('print', `not on paper: ${end}`));
  rmSync(folder, { recursive: true });
  await page.context().close();
}

const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
});
try {
  for (const file of positionals) {
    await look(browser, resolve(file));
  }
} finally {
  await browser.close();
}
findings.forEach((finding) => console.log(finding));
process.exitCode = findings.length > 0 ? 1 : 0;
