/** Workflows whose targets are fingerprints. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Fingerprint } from "../src/fingerprint";
import { fingerprint } from "../src/maker";
import type { Step, Target, Workflow } from "../src/types";
import { openSite, type Site } from "./site";
import { setReadyState } from "./page";

const PAGE = "<main><h1>Original</h1><a href='/demo'>Book a demo</a><a href='/plans'>See plans</a></main>";
const REBUILT = "<div><a href='/sale'>Sale</a></div><main><a href='/plans'>See plans</a><a href='/demo'>Book a demo</a></main>";
const TWINS = PAGE.replace("</main>", "<a href='/demo'>Book a demo</a></main>");
const WITHOUT = "<main><a href='/plans'>See plans</a></main>";

let site: Site;
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const links = () => Array.from(document.querySelectorAll("main a"), (link) => link.textContent);
const reports = () => site.server.messages().filter(({ event }) => event?.startsWith("target_"));

function sought(selector: string, page = PAGE): Fingerprint {
  document.body.innerHTML = page;
  return fingerprint(document.querySelector(selector)!, document)!;
}

function replacing(target: Target, ...more: Step[]): Workflow[] {
  return [{ id: "wf", version: 2, steps: [{ id: "s1", type: "edit", target, text: "Talk to us" }, ...more] }];
}

beforeEach(() => {
  vi.useFakeTimers();
  site = openSite();
});
afterEach(() => {
  site.leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("changes the one element, wherever it stands now", async () => {
  await site.load("/", replacing([sought("a")]), {}, REBUILT);
  expect(links()).toEqual(["See plans", "Talk to us"]);
  await pass(10);
  expect(reports()).toEqual([]);
});

it("keeps the element that it has changed, though its words are others now", async () => {
  const target = sought("a");
  await site.load("/", replacing([target], { id: "s2", type: "edit", target: [target], attributes: { hidden: "" } }), {}, PAGE);
  document.querySelector("main")!.append("more");
  await pass(1);
  expect(links()).toEqual(["Talk to us", "See plans"]);
  expect(document.querySelector("main a")!.hasAttribute("hidden")).toBe(true);
});

it("changes nothing where two could be meant, and says so once", async () => {
  const target = sought("a");
  await site.load("/", replacing([target], { id: "s2", type: "edit", target: [target], attributes: { lang: "en" } }), {}, TWINS);
  expect(links()).toEqual(["Book a demo", "See plans", "Book a demo"]);
  await pass(10);
  expect(reports()).toMatchObject([
    { event: "target_ambiguous", properties: { workflow_id: "wf", workflow_version: 2, step_id: "s1" } },
  ]);
  expect(site.server.events()).not.toContain("workflow_exposure");
});

it("changes nothing where the element is missing, and says so once", async () => {
  await site.load("/", replacing([sought("a")]), {}, WITHOUT);
  await pass(20);
  expect(links()).toEqual(["See plans"]);
  expect(reports().map(({ event }) => event)).toEqual(["target_missing"]);
});

it("says nothing of an element that only comes late", async () => {
  await site.load("/", replacing([sought("a")]), {}, WITHOUT);
  document.querySelector("main")!.insertAdjacentHTML("beforeend", "<a href='/demo'>Book a demo</a>");
  await pass(20);
  expect(links()).toEqual(["See plans", "Talk to us"]);
  expect(reports()).toEqual([]);
});

it("gives the original back when a twin arrives with the rest of the page", async () => {
  const workflows = replacing([sought("a")]);
  await site.load("/", workflows, {}, PAGE);
  expect(links()).toContain("Talk to us");
  setReadyState("loading");
  document.querySelector("main")!.insertAdjacentHTML("beforeend", "<a href='/demo'>Book a demo</a>");
  await pass(1);
  expect(links()).toEqual(["Book a demo", "See plans", "Book a demo"]);
});

it("tries the selector of a page that was not read, and only where it finds one", async () => {
  const target = [sought("a"), "main a"];
  await site.load("/other", replacing(target), {}, "<main><a href='/x'>Elsewhere</a></main>");
  expect(links()).toEqual(["Talk to us"]);
  await site.load("/more", replacing(target), {}, "<main><a href='/x'>One</a><a href='/y'>Two</a></main>");
  expect(links()).toEqual(["One", "Two"]);
});

it("fires on a click on the element or in it, and on no other", async () => {
  const target = [sought("a")];
  const click: Workflow = { id: "wf", version: 1, triggers: [{ type: "on", events: "click", target }], steps: [{ id: "s", type: "track", event: "asked" }] };
  await site.load("/", [click], {}, REBUILT);
  document.querySelectorAll<HTMLElement>("a").forEach((link) => link.addEventListener("click", (event) => event.preventDefault()));
  document.querySelector<HTMLElement>("[href='/plans']")!.click();
  await pass(4);
  expect(site.server.events()).not.toContain("asked");
  document.querySelector<HTMLElement>("[href='/demo']")!.click();
  await pass(4);
  expect(site.server.events()).toContain("asked");
});

it.each([[[]], [[{ v: 2, t: "a", m: 1, c: 0, f: {} }]], [[{ v: 1, t: "a[", m: 1, c: 0, f: {} }]], [[{ v: 1, t: "a", m: 1, c: 0, f: { x: "1" } }]], [[7]]])(
  "changes nothing where it cannot read the target: %j",
  async (target) => {
    await site.load("/", replacing(target as unknown as Target), {}, PAGE);
    await pass(10);
    expect(links()).toEqual(["Book a demo", "See plans"]);
    expect(site.server.events().filter((event) => !event.startsWith("target_"))).toEqual(["page"]);
  },
);
