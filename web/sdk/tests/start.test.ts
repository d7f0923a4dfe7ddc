import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Workflow } from "../src/types";
import { openSite, type Site } from "./site";
import { setVisible } from "./page";

let site: Site;
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const edit = (more: Partial<Workflow> = {}): Workflow => ({
  id: "wf_edit",
  version: 3,
  steps: [{ id: "s1", type: "edit", target: "h1", text: "New" }],
  ...more,
});
const headline = () => document.querySelector("h1")!.textContent;
const properties = (event: string) => site.server.messages().filter((each) => each.event === event).map((each) => each.properties);

beforeEach(() => {
  vi.useFakeTimers();
  site = openSite();
});
afterEach(() => {
  Reflect.deleteProperty(navigator, "globalPrivacyControl");
  site.leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("events", () => {
  it("are sent as Segment batches with the page and the visit", async () => {
    const trackflow = await site.load("/pricing?utm_source=google&utm_medium=cpc&email=a@b.example", []);
    document.title = "Parsed later";
    trackflow.track("signup", { plan: "team" });
    trackflow.identify("u1", { plan: "team" });
    await pass(3);
    const [page, track, identify] = site.server.messages();
    expect(page).toMatchObject({ type: "page", context: { page: { title: "Parsed later" } } });
    expect(page!.context.landing.url).toBe("https://shop.example/pricing?utm_source=google&utm_medium=cpc");
    expect(track).toMatchObject({ type: "track", event: "signup", properties: { plan: "team" } });
    expect(identify).toMatchObject({ type: "identify", userId: "u1", traits: { plan: "team" } });
    expect(new Set(site.server.messages().map((each) => each.anonymousId)).size).toBe(1);
    expect(JSON.stringify(site.server.requests)).not.toContain("a@b.example");
  });

  it("queued before the script has loaded are sent", async () => {
    const loading = site.load("/", []);
    window.trackflow = [["track", "early", { n: 1 }], ["nonsense"], null as any];
    await loading;
    await pass(3);
    expect(site.server.events()).toEqual(["page", "early"]);
  });

  it("that cannot be sent disappear, and harm no other", async () => {
    const trackflow = await site.load("/", []);
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    trackflow.track("bad", circle);
    (trackflow.track as any)();
    (trackflow.push as any)();
    trackflow.track("good");
    await pass(3);
    expect(site.server.events()).toEqual(["page", "good"]);
  });

  it("reach listeners in the page, also when another listener throws", async () => {
    const trackflow = await site.load("/", []);
    const heard = vi.fn();
    trackflow.on("signup", () => {
      throw new Error("theirs");
    });
    trackflow.on("signup", heard);
    trackflow.track("signup", { plan: "solo" });
    expect(heard).toHaveBeenCalledWith({ plan: "solo" });
  });

  it("are not doubled by a script that is there twice", async () => {
    await site.load("/", []);
    const { start } = await import("../src/start");
    start({ v: 1, key: "wk", site: "site", as_of: Date.now(), files: {}, workflows: [] });
    await pass(3);
    expect(site.server.events()).toEqual(["page"]);
  });
});

describe("loading", () => {
  it("does not make the browser read its time zone data, which is slow", async () => {
    const format = vi.spyOn(Intl, "DateTimeFormat");
    await site.load("/", [edit({ audience: { device: "desktop" } })]);
    expect(headline()).toBe("New");
    expect(format).not.toHaveBeenCalled();
  });
});

describe("a config", () => {
  it("older than ten minutes by the server's clock runs no workflow, and events go on", async () => {
    site.server.time = Date.now() + 3_600_000;
    await site.load("/", []);
    await pass(3);
    await site.load("/", [edit()], { as_of: Date.now() + 3_600_000 - 11 * 60_000 });
    expect(headline()).toBe("Original");
    await site.load("/", [edit()], { as_of: Date.now() + 3_600_000 - 9 * 60_000 });
    expect(headline()).toBe("New");
    await pass(3);
    expect(site.server.events().filter((name) => name === "page")).toHaveLength(3);
  });

  it("is not judged by age while the server's clock is unknown", async () => {
    await site.load("/", [edit()], { as_of: 1 });
    expect(headline()).toBe("New");
  });

  it("never throws, whatever it says", async () => {
    const { start } = await import("../src/start");
    const { guarded } = await import("../src/guard");
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        guarded(start)(value as any);
        delete window.trackflow;
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it("never throws, whatever its workflows say", async () => {
    const { begin } = await import("../src/runner");
    const { openGoals } = await import("../src/goals");
    await site.load("/", []);
    const step = fc.record({ id: fc.string(), type: fc.constantFrom("edit", "skip", "overlay", "wait", "branch", "experiment", "sing") }, { noNullPrototype: true });
    const workflow = fc.record({ id: fc.string(), steps: fc.oneof(fc.array(step), fc.jsonValue()), triggers: fc.jsonValue({ maxDepth: 2 }), audience: fc.jsonValue({ maxDepth: 2 }) }, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(fc.oneof(workflow, fc.jsonValue({ maxDepth: 2 }))), (workflows) => {
        openGoals(workflows as any);
        begin(true);
        begin(false);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

describe("a workflow", () => {
  it("logs one exposure a run, and goes on with its edit on the next page of the visit", async () => {
    await site.load("/pricing", [edit({ pages: "^/(pricing|teams)$" })]);
    expect(headline()).toBe("New");
    await site.load("/teams", [edit({ pages: "^/(pricing|teams)$" })]);
    expect(headline()).toBe("New");
    await site.load("/about", [edit({ pages: "^/(pricing|teams)$" })]);
    expect(headline()).toBe("Original");
    await pass(3);
    expect(properties("workflow_exposure")).toEqual([
      { workflow_id: "wf_edit", workflow_version: 3, run_id: expect.any(String), step_id: "s1" },
    ]);
  });

  it("logs no exposure while nobody sees the page, nor where the element is missing", async () => {
    await site.load("/", [edit()], {}, "<p>No headline</p>");
    setVisible(false);
    document.body.innerHTML = "<h1>Original</h1>";
    await pass(1);
    expect(headline()).toBe("New");
    expect(properties("workflow_exposure")).toHaveLength(0);
    setVisible(true);
    await pass(3);
    expect(properties("workflow_exposure")).toHaveLength(1);
  });

  it("runs for its audience only", async () => {
    await site.load("/", [edit({ audience: { device: "mobile" } })]);
    expect(headline()).toBe("Original");
    await site.load("/", [edit({ audience: { device: "desktop", visits: { $exists: true, $gte: 1 } } })]);
    expect(headline()).toBe("New");
  });

  it("is undone on a route off its pages, and comes back", async () => {
    await site.load("/pricing", [edit({ pages: "^/pricing$" })]);
    history.pushState({}, "", "/about");
    await pass(1);
    expect(headline()).toBe("Original");
    history.pushState({}, "", "/pricing");
    await pass(3);
    expect(headline()).toBe("New");
    expect(site.server.events().filter((name) => name === "page")).toHaveLength(3);
    expect(properties("workflow_exposure")).toHaveLength(1);
  });

  it("starts its clock anew on a new route", async () => {
    await site.load("/pricing", [edit({ triggers: [{ type: "time", seconds: 10 }] })]);
    await pass(8);
    history.pushState({}, "", "/about");
    await pass(8);
    expect(headline()).toBe("Original");
    await pass(2);
    expect(headline()).toBe("New");
  });

  it.each<[string, object]>([
    ["trigger", { triggers: [{ type: "mind_reading" }] }],
    ["step", { steps: [...edit().steps, { id: "s2", type: "sing" }] }],
    ["target", { steps: [{ ...edit().steps[0], target: "@headline" }] }],
  ])("with an unknown %s does not run at all", async (_what, more) => {
    await site.load("/", [{ ...edit(), ...more }]);
    await pass(3);
    expect(headline()).toBe("Original");
    expect(site.overlay()).toBeUndefined();
  });

  it("of another author does not run because its neighbour is broken", async () => {
    await site.load("/", [null, 7, { id: "x" }, edit()]);
    expect(headline()).toBe("New");
  });

  it("with stop_after converted ends when a visitor who has seen it reaches the goal", async () => {
    const workflow = edit({ goal: { event: "signup" }, frequency: { stop_after: ["converted"] } });
    const trackflow = await site.load("/", [workflow]);
    trackflow.track("signup");
    await pass(3600);
    await site.load("/", [workflow]);
    expect(headline()).toBe("Original");
  });
});

describe("Global Privacy Control", () => {
  it("means no storage and another visitor on every page, while events are sent", async () => {
    Object.defineProperty(navigator, "globalPrivacyControl", { value: true, configurable: true });
    await site.load("/", [edit()]);
    await pass(3);
    await site.load("/", [edit()]);
    await pass(3);
    expect(localStorage).toHaveLength(0);
    expect(headline()).toBe("New");
    expect(new Set(site.server.messages().map((each) => each.anonymousId)).size).toBe(2);
  });
});
