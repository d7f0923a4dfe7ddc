import { beforeEach, expect, test, vi } from "vitest";
import { historyOf, isDue, record } from "../src/frequency";
import { openStore, remember } from "../src/store";
import type { Frequency, Outcome, Workflow } from "../src/types";
import { enter } from "../src/view";

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;
const workflow = (frequency?: Frequency): Workflow => ({ id: "wf", version: 1, steps: [], ...(frequency && { frequency }) });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  vi.setSystemTime(NOW - 60_000);
  openStore("wk_frequency", "granted");
  enter({ id: "s", start: NOW - HOUR, last: NOW, pages: 1, landing: { url: "https://shop.example/", referrer: "" } });
  vi.setSystemTime(NOW);
});

test.each<[string, Frequency | undefined, number[], boolean]>([
  ["no frequency", undefined, [0, 0, 0], true],
  ["never seen", { limit: 1 }, [], true],
  ["seen in this session", { limit: 1 }, [NOW - 1000], false],
  ["seen in an earlier session", { limit: 1 }, [NOW - 2 * HOUR], true],
  ["twice a session, seen once", { limit: 2 }, [NOW - 1000], true],
  ["seen on an earlier page", { limit: 1, per: "page" }, [NOW - 120_000], true],
  ["seen on this page", { limit: 1, per: "page" }, [NOW - 1000], false],
  ["within fourteen days", { limit: 1, per: 336 * HOUR }, [NOW - 300 * HOUR], false],
  ["after fourteen days", { limit: 1, per: 336 * HOUR }, [NOW - 337 * HOUR], true],
  ["limit nought", { limit: 0, per: "page" }, [], false],
])("%s", (_name, frequency, shown, expected) => {
  remember({ histories: { wf: { shown, outcomes: [] } } });
  expect(isDue(workflow(frequency))).toBe(expected);
});

test.each<[Outcome[], boolean]>([[["dismissed"], false], [["clicked"], true], [[], true]])(
  "after %j with stop_after dismissed and converted: %s",
  (outcomes, expected) => {
    remember({ histories: { wf: { shown: [1], outcomes } } });
    expect(isDue(workflow({ stop_after: ["dismissed", "converted"] }))).toBe(expected);
  },
);

test("only as many showings are kept as the limit counts", () => {
  const limited = workflow({ limit: 2, per: "page" });
  for (let time = 1; time <= 3; time++) {
    vi.setSystemTime(time);
    record(limited);
  }
  record(limited, "clicked");
  record(limited, "clicked");
  expect(historyOf("wf")).toEqual({ shown: [2, 3], outcomes: ["clicked"] });
});

test("without storage a limit is kept where a visit begins, and nowhere else", () => {
  openStore("wk_frequency", "cookieless");
  expect(isDue(workflow({ limit: 1 }))).toBe(true);
  Object.defineProperty(document, "referrer", { value: "https://shop.example/", configurable: true });
  expect(isDue(workflow({ limit: 1 }))).toBe(false);
  expect(isDue(workflow({ limit: 1, per: "page" }))).toBe(true);
  Reflect.deleteProperty(document, "referrer");
});

test("a workflow that its schedule has switched off begins no run", () => {
  expect(isDue({ ...workflow(), off: true })).toBe(false);
});
