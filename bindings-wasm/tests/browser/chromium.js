// Chromium from the system, and a server of one folder.
import { createServer } from "node:http";
import { accessSync, constants } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, extname, join, normalize } from "node:path";

import { chromium } from "playwright-core";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm", ".css": "text/css" };
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The program, found by PATH; `undefined` where there is none. */
export function findChromium() {
  const places = process.env.PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The browser that is on the path. */
export function launch(...flags) {
  return chromium.launch({ executablePath: findChromium(), headless: true, args: [...FLAGS, ...flags] });
}

/** Serves a folder on a free port; `headers` go with every answer. */
export async function serve(folder, headers = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    try {
      const body = await readFile(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/html", ...headers });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}

/** Opens a page and gives what it leaves in `window.result`; what it logs as errors goes along. */
export async function result(browser, url, { timeout = 30_000 } = {}) {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto(url);
  try {
    await page.waitForFunction(() => window.result !== undefined, null, { timeout });
    return { ...(await page.evaluate(() => window.result)), errors };
  } catch (error) {
    throw new Error(`${url}: ${errors.join("; ") || error.message}`);
  } finally {
    await page.close();
  }
}
