import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { capture } from "./cli-capture.ts";

// Needs a Chromium of the system, and is skipped without one.
const executablePath = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => existsSync(path));

const patience = 120_000;
const sample = relative(".", join(import.meta.dirname, "..", "fixtures", "sample"));
const folder = mkdtempSync(join(tmpdir(), "cqc-lens-browser-"));
const file = join(folder, "page.html");
const address = pathToFileURL(file).href;

describe.skipIf(executablePath === undefined)("the page in a browser", () => {
  let browser: Browser;

  beforeAll(async () => {
    await capture({ args: ["analyse", sample, "--format", "html", "-o", file, "--quiet"] });
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--no-sandbox"] });
  }, patience);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** The page, with what it asked for and complained of. */
  const open = async (
    setting: Parameters<Browser["newPage"]>[0] = {},
  ): Promise<{ page: Page; asked: string[]; complaints: string[] }> => {
    const page = await browser.newPage({ reducedMotion: "reduce", ...setting });
    const [asked, complaints]: [string[], string[]] = [[], []];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address);
    return { page, asked, complaints };
  };

  test(
    "asks for nothing but itself, and its policy stops none of its own",
    async () => {
      const { page, asked, complaints } = await open();
      await page.getByLabel("Search", { exact: true }).fill("thistlemere");
      await expect.poll(() => page.locator("#found").textContent()).toMatch(/^1 location, /);
      expect(asked.filter((url) => url !== "data:,")).toEqual([address]);
      expect(complaints).toEqual([]);
      await page.close();
    },
    patience,
  );

  test(
    "opens with what keeps failing, and fits a phone",
    async () => {
      const { page } = await open({ viewport: { width: 390, height: 800 } });
      expect(await page.locator("h2").first().textContent()).toBe("What keeps failing");
      expect(
        await page
          .locator("h2")
          .first()
          .boundingBox()
          .then((box) => box!.y),
      ).toBeLessThan(700);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      await page.close();
    },
    patience,
  );

  test(
    "filters leave what fits, say how much it is, and can be taken back",
    async () => {
      const { page } = await open();
      const places = page.locator(".place:visible");
      const all = await places.count();
      await page.locator("[name=rating]").selectOption("Inadequate");
      await expect.poll(() => places.count()).toBeLessThan(all);
      expect(await places.locator("summary .badge").allTextContents()).toEqual(
        Array<string>(await places.count()).fill("Inadequate"),
      );
      expect(await page.locator("tr[data-place]:visible").count()).toBe(await places.count());
      await page.locator("[name=repeats]").selectOption("Relapse");
      await expect
        .poll(() => page.locator(".failure:visible .class").allTextContents())
        .not.toContain("Persistent");
      expect(await page.locator(".failure:visible").count()).toBeGreaterThan(0);
      await page.getByRole("button", { name: "Clear" }).click();
      await expect.poll(() => places.count()).toBe(all);
      expect(await page.locator("#found").textContent()).toBe("");
      await page.close();
    },
    patience,
  );

  test(
    "the keyboard alone skips to the findings, sorts a table and opens a place",
    async () => {
      const { page } = await open();
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
      const names = () => page.locator("#index tbody th").allTextContents();
      const before = await names();
      await page.getByRole("button", { name: "Location" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      expect(await page.locator("#index th[aria-sort]").getAttribute("aria-sort")).toBe(
        "descending",
      );
      expect(await names()).toEqual([...before].sort().reverse());
      await page.locator(".place > summary").first().focus();
      await page.keyboard.press("Enter");
      expect(await page.locator(".place").first().getAttribute("open")).toBe("");
      await page.close();
    },
    patience,
  );

  test(
    "a failure leads to its quote, and the quote to the page of the document",
    async () => {
      const { page } = await open();
      const link = page.locator(".strip a").first();
      const anchor = (await link.getAttribute("href"))!.slice(1);
      const quote = page.locator(`[id="${anchor}"]`);
      expect(await quote.isVisible()).toBe(false);
      await link.click();
      await expect.poll(() => quote.isVisible()).toBe(true);
      expect(await page.evaluate("document.activeElement.id")).toBe(anchor);
      const target = await page.locator(".on a:visible").first().getAttribute("href");
      expect(target).toMatch(/fixtures\/sample\/[\w-]+\.pdf#page=\d+$/);
      expect(existsSync(new URL(target!, address))).toBe(true);
      await page.close();
    },
    patience,
  );

  test.each(["light", "dark"] as const)(
    "has no serious fault of accessibility, %s",
    async (colorScheme) => {
      const { page } = await open({ colorScheme });
      await page.evaluate(
        "document.querySelectorAll('details').forEach((one) => { one.open = true })",
      );
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
      const serious = violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
      expect(serious).toEqual([]);
      await page.close();
    },
    patience,
  );

  test(
    "without scripting everything can be read, and there are no controls that do nothing",
    async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);
      expect(await page.locator("#filters").isVisible()).toBe(false);
      expect(await page.locator(".sortable button").count()).toBe(0);
      const place = page.locator(".place").first();
      await place.locator("summary").first().click();
      expect(await place.locator(".heat").first().isVisible()).toBe(true);
      await place.locator(".report > summary").first().click();
      expect(await place.locator(".quotes li").first().isVisible()).toBe(true);
      await context.close();
    },
    patience,
  );

  test(
    "on paper all evidence is open, and there are no controls",
    async () => {
      const { page } = await open();
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#filters").isVisible()).toBe(false);
      const quotes = page.locator(".quotes li");
      const total = await quotes.count();
      expect(total).toBeGreaterThan(100);
      expect(await page.locator(".quotes li:visible").count()).toBe(total);
      await page.close();
    },
    patience,
  );
});
