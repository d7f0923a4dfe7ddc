import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Overlay, Workflow } from "../src/types";
import { openSite, type Site } from "./site";

let site: Site;
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const modal = (step: Partial<Overlay> = {}, more: Partial<Workflow> = {}): Workflow => ({
  id: "wf_modal",
  version: 1,
  steps: [
    { id: "s1", type: "overlay", style: "modal", title: "Take 20% off", cta: { label: "Claim", url: "/signup" }, ...step },
  ],
  ...more,
});
const find = (selector: string) => site.overlay()!.querySelector<HTMLElement>(selector)!;
const outcomes = () =>
  site.server.messages().flatMap((each) => (each.event === "workflow_outcome" ? [each.properties.outcome] : []));

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

it("opens a modal dialog named by its title, with an action and a plain refusal", async () => {
  await site.load("/", [modal({ body: "For you.", coupon: "SAVE20", extras: true })]);
  await pass(1);
  expect(find("dialog").hasAttribute("open")).toBe(true);
  expect(find(`#${find("dialog").getAttribute("aria-labelledby")}`).textContent).toBe("Take 20% off");
  expect(find("a.go").getAttribute("href")).toBe("/signup");
  expect(find(".row .no").textContent).toBe("No, thanks");
  expect(find(".code b").textContent).toBe("SAVE20");
  expect(find(".x").getAttribute("aria-label")).toBe("Close");
});

it("logs the exposure once open, and nothing before", async () => {
  await site.load("/", [modal({}, { triggers: [{ type: "time", seconds: 5 }] })]);
  await pass(4);
  expect(site.server.events()).toEqual(["page"]);
  await pass(5);
  expect(site.server.events()).toEqual(["page", "workflow_exposure"]);
});

it.each([
  ["a.go", "clicked"],
  [".row .no", "dismissed"],
  [".x", "dismissed"],
])("a click on %s is %s, and closes", async (selector, outcome) => {
  await site.load("/", [modal({ cta: { label: "Claim", url: "#claim" } })]);
  await pass(1);
  find(selector).click();
  await pass(3);
  expect(outcomes()).toEqual([outcome]);
  expect(document.querySelector("trackflow-overlay")).toBeNull();
});

it("takes text as text", async () => {
  await site.load("/", [modal({ title: "<img src=x onerror=alert(1)>" })]);
  await pass(1);
  expect(site.overlay()!.querySelector("img")).toBeNull();
  expect(find("h2").textContent).toBe("<img src=x onerror=alert(1)>");
});

it("closes by itself without an outcome", async () => {
  await site.load("/", [modal({ close_after_seconds: 8 })]);
  await pass(12);
  expect(document.querySelector("trackflow-overlay")).toBeNull();
  expect(outcomes()).toEqual([]);
});

it("shows one overlay at a time", async () => {
  await site.load("/", [modal(), { ...modal({ title: "Second" }), id: "wf_second" }]);
  await pass(5);
  expect(document.querySelectorAll("trackflow-overlay")).toHaveLength(1);
  expect(find("h2").textContent).toBe("Take 20% off");
  find(".x").click();
  await pass(2);
  expect(document.querySelectorAll("trackflow-overlay")).toHaveLength(1);
  expect(find("h2").textContent).toBe("Second");
});

it("waits while somebody types", async () => {
  await site.load("/", [modal({}, { triggers: [{ type: "time", seconds: 1 }] })], {}, "<input>");
  document.querySelector("input")!.focus();
  await pass(10);
  expect(site.overlay()).toBeUndefined();
  document.querySelector("input")!.blur();
  await pass(2);
  expect(find("h2").textContent).toBe("Take 20% off");
});

it("keeps its limit over page loads", async () => {
  const workflow = modal({}, { frequency: { limit: 1, stop_after: ["converted"] } });
  await site.load("/", [workflow]);
  await pass(3);
  site.forget();
  await site.load("/other", [workflow]);
  await pass(3);
  expect(site.overlay()).toBeUndefined();
  await pass(31 * 60);
  await site.load("/", [workflow]);
  await pass(3);
  expect(site.overlay()).toBeDefined();
});

it("goes away with a route off its pages", async () => {
  await site.load("/pricing", [modal({}, { pages: "^/pricing$" })]);
  await pass(1);
  history.pushState({}, "", "/about");
  await pass(3);
  expect(document.querySelector("trackflow-overlay")).toBeNull();
  expect(outcomes()).toEqual([]);
});
