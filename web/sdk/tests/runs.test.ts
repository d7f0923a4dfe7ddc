import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Step, Workflow } from "../src/types";
import { openSite, type Site } from "./site";

let site: Site;
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const text = (words: string): Step => ({ id: words, type: "edit", target: "h1", text: words });
const wait = (seconds: number): Step => ({ id: "wait", type: "wait", seconds });
const track = (event: string): Step => ({ id: event, type: "track", event });
const modal: Step = { id: "modal", type: "overlay", style: "modal", title: "Stay", cta: { label: "Yes", url: "#yes" } };
/** `then` is one step, and so is `else`. */
const branch = (condition: object, then: Step, otherwise: Step): Step[] => [
  { id: "branch", type: "branch", if: condition as Record<string, unknown>, else: 3, ...("outcome" in condition && { asks_outcome: true }) },
  then,
  { id: "end", type: "skip", steps: 2 },
  otherwise,
];
const workflow = (steps: Step[], more: Partial<Workflow> = {}): Workflow => ({ id: "wf", version: 1, steps, ...more });
const headline = () => document.querySelector("h1")!.textContent;
const click = (selector: string) => site.overlay()!.querySelector<HTMLElement>(selector)!.click();
const events = () => site.server.events().filter((name) => name !== "page");

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

describe("steps", () => {
  it("come in order, and what has been done is never done again", async () => {
    const steps = [track("first"), wait(60), track("second"), text("Done")];
    await site.load("/", [workflow(steps)]);
    await pass(30);
    await site.load("/next", [workflow(steps)]);
    expect(headline()).toBe("Original");
    await pass(31);
    expect(headline()).toBe("Done");
    await site.load("/last", [workflow(steps)]);
    expect(headline()).toBe("Done");
    await pass(3);
    expect(events()).toEqual(["first", "second", "workflow_exposure"]);
  });

  it("stand still off the pages of the workflow", async () => {
    const of = workflow([wait(10), text("Done")], { pages: "^/pricing$" });
    await site.load("/pricing", [of]);
    await site.load("/about", [of]);
    await pass(20);
    expect(headline()).toBe("Original");
    await site.load("/pricing", [of]);
    expect(headline()).toBe("Done");
  });

  it("go on without an overlay that cannot be loaded, which is no exposure", async () => {
    site.loseOverlays();
    await site.load("/", [workflow([modal, ...branch({ outcome: "shown" }, text("Shown"), text("Not shown"))])]);
    await pass(5);
    expect(headline()).toBe("Not shown");
    expect(site.server.messages().filter((each) => each.event === "workflow_exposure")[0]!.properties.step_id).toBe("Not shown");
  });
});

describe("a wait", () => {
  const until: Step = { id: "w", type: "wait", until: { type: "event", event: "ready" }, limit_seconds: 30 };

  it("ends with its trigger", async () => {
    const trackflow = await site.load("/", [workflow([until, text("Done")])]);
    await pass(5);
    expect(headline()).toBe("Original");
    trackflow.track("ready");
    expect(headline()).toBe("Done");
  });

  it("ends with its limit, which counts over page loads", async () => {
    await site.load("/", [workflow([until, text("Done")])]);
    await pass(20);
    await site.load("/next", [workflow([until, text("Done")])]);
    await pass(9);
    expect(headline()).toBe("Original");
    await pass(2);
    expect(headline()).toBe("Done");
  });

  it("for a page view means another one", async () => {
    const next: Step = { id: "w", type: "wait", next: true, until: { type: "when", where: {} } };
    await site.load("/", [workflow([next, text("Done")])]);
    expect(headline()).toBe("Original");
    await pass(1);
    await site.load("/next", [workflow([next, text("Done")])]);
    expect(headline()).toBe("Done");
  });

  it("outlives the session", async () => {
    await site.load("/", [workflow([wait(2 * 86_400), text("Done")])]);
    site.leave();
    vi.setSystemTime(Date.now() + 3 * 86_400_000);
    await site.load("/", [workflow([wait(2 * 86_400), text("Done")])]);
    expect(headline()).toBe("Done");
  });
});

describe("a branch", () => {
  it("goes one way or the other by attributes", async () => {
    await site.load("/", [workflow(branch({ device: "desktop" }, text("Then"), text("Else")))]);
    expect(headline()).toBe("Then");
    await site.load("/", [{ ...workflow(branch({ device: "mobile" }, text("Then"), text("Else"))), id: "wf_other" }]);
    expect(headline()).toBe("Else");
  });

  const steps = [modal, ...branch({ outcome: "dismissed" }, text("Then"), text("Else"))];

  it.each([
    [".x", "Then"],
    [".go", "Else"],
  ])("on the outcome waits for a click on %s", async (selector, expected) => {
    await site.load("/", [workflow(steps)]);
    await pass(5);
    expect(headline()).toBe("Original");
    click(selector);
    expect(headline()).toBe(expected);
    await site.load("/next", [workflow(steps)]);
    expect(headline()).toBe(expected);
  });

  it("waits for the conversion too, on any page", async () => {
    const converted = [modal, ...branch({ outcome: "converted" }, text("Then"), text("Else"))];
    const of = workflow(converted, { goal: { event: "signup" }, pages: "^/$" });
    await site.load("/", [of]);
    await pass(2);
    const trackflow = await site.load("/signup", [of]);
    trackflow.track("signup");
    await site.load("/", [of]);
    expect(headline()).toBe("Then");
  });

  it("finds an overlay that nobody answered shown when the session is over", async () => {
    const shown = [modal, ...branch({ outcome: "shown" }, text("Then"), text("Else"))];
    await site.load("/", [workflow(shown)]);
    await pass(2);
    await site.load("/next", [workflow(shown)]);
    expect(headline()).toBe("Original");
    await pass(40 * 60);
    await site.load("/", [workflow(shown)]);
    expect(headline()).toBe("Then");
  });
});

describe("a run", () => {
  it("ends on its own version", async () => {
    await site.load("/", [workflow([wait(10), text("Old")])]);
    await pass(11);
    await site.load("/", [workflow([wait(10), text("Old")])]);
    expect(headline()).toBe("Old");
    await site.load("/", [workflow([text("New")], { version: 2 })]);
    expect(headline()).toBe("New");
  });

  it("that is not done goes on with its own steps while a newer version is out", async () => {
    await site.load("/", [workflow([wait(10), text("Old")])]);
    await site.load("/", [workflow([text("New")], { version: 2 })]);
    expect(headline()).toBe("Original");
    await pass(11);
    expect(headline()).toBe("Old");
  });

  it("ends when its workflow is no longer published", async () => {
    await site.load("/", [workflow([text("Done"), wait(10), text("Later")])]);
    await site.load("/", []);
    expect(headline()).toBe("Original");
    await site.load("/", [workflow([wait(10), text("Later")])]);
    await pass(9);
    expect(headline()).toBe("Original");
  });

  it("is what the frequency counts, however many overlays it shows", async () => {
    const of = workflow([modal, wait(5), { ...modal, id: "again", title: "Again" }], { frequency: { limit: 1 } });
    await site.load("/", [of]);
    await pass(1);
    click(".x");
    await pass(6);
    expect(site.overlay()!.querySelector("h2")!.textContent).toBe("Again");
    click(".x");
    site.forget();
    await site.load("/", [of]);
    await pass(10);
    expect(site.overlay()).toBeUndefined();
    expect(events().filter((name) => name === "workflow_exposure")).toHaveLength(1);
  });

  it("is gone on with by one tab only", async () => {
    const steps = [wait(10), track("once")];
    await site.load("/", [workflow(steps)]);
    const stored = localStorage.getItem("trackflow_wk")!;
    const elsewhere = JSON.parse(stored);
    elsewhere.runs.wf.at = 1;
    localStorage.setItem("trackflow_wk", JSON.stringify(elsewhere));
    await pass(15);
    expect(events()).toEqual([]);
  });
});
