// The built page in a real browser: Chromium as the system has it.
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The program, found by PATH; `undefined` where there is none. */
export function findChromium() {
  for (const folder of process.env.PATH.split(delimiter)) {
    for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here.
      }
    }
  }
}

/** Serves what `npm run build` made and starts the browser. `open` gives a page with the example, and what went wrong on it. */
export async function start() {
  const server = await preview({ root: fileURLToPath(new URL("..", import.meta.url)), preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  const url = `http://127.0.0.1:${server.httpServer.address().port}/`;
  const browser = await chromium.launch({ executablePath: findChromium(), args: QUIET, chromiumSandbox: false });

  /** A page of its own, in the language of a language file; `faults` gathers errors of the console, and requests to anywhere else. */
  async function page({ width = 1280, height = 900, colorScheme = "light", language } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, acceptDownloads: true });
    const page = await context.newPage();
    const faults = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => !/^(data|blob):/.test(request.url()) && !request.url().startsWith(url) && faults.push(`asks ${request.url()}`));
    if (language === undefined) await page.goto(url);
    else {
      await page.route("**/language.json", (route) => route.fulfill({ json: language }));
      await page.goto(`${url}?language=language.json`);
    }
    return { page, faults };
  }

  async function meridian(options) {
    const opened = await page(options);
    await opened.page.getByRole("button", { name: "Open the Meridian example" }).click();
    await opened.page.getByRole("navigation", { name: "Views" }).waitFor();
    return opened;
  }

  return {
    page,
    meridian,
    async stop() {
      await browser.close();
      await server.close();
    },
  };
}

/** Goes to a view, and waits for its heading, and for its form where it has one. */
export async function go(page, view) {
  await page.evaluate((hash) => (location.hash = hash), view);
  await page.locator("main h2").waitFor();
  if (view.startsWith("edit/")) await page.locator("main form button[type=submit]").waitFor();
}

/** What a button gives back as a file. */
export const saved = async (page, button) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
};
