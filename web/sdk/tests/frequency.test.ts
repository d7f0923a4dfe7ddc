import { expect, test } from "vitest";
import { historyOf, isReadable, mayShow, recordOutcome, recordShown, spansPages } from "../src/frequency";
import { openStore } from "../src/store";
import type { Frequency, Outcome } from "../src/types";

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;
const clock = { now: NOW, page: NOW - 60_000, session: NOW - HOUR };

test.each<[string, Frequency | undefined, number[], boolean]>([
  ["no frequency", undefined, [0, 0, 0], true],
  ["never seen", { limit: 1, per: "session" }, [], true],
  ["seen in this session", { limit: 1, per: "session" }, [NOW - 1000], false],
  ["seen in an earlier session", { limit: 1, per: "session" }, [NOW - 2 * HOUR], true],
  ["twice a session, seen once", { limit: 2, per: "session" }, [NOW - 1000], true],
  ["seen on an earlier page", { limit: 1, per: "page" }, [NOW - 120_000], true],
  ["seen on this page", { limit: 1, per: "page" }, [NOW - 1000], false],
  ["seen ever", { limit: 1, per: "visitor" }, [1], false],
  ["without per, in this session", { limit: 1 }, [NOW - 1000], false],
  ["without per, in an earlier session", { limit: 1 }, [NOW - 2 * HOUR], true],
  ["within fourteen days", { limit: 1, per: "14d" }, [NOW - 300 * HOUR], false],
  ["after fourteen days", { limit: 1, per: "14d" }, [NOW - 337 * HOUR], true],
  ["within ninety minutes", { limit: 1, per: "90m" }, [NOW - HOUR], false],
  ["within twelve hours", { limit: 1, per: "12h" }, [NOW - 13 * HOUR], true],
  ["limit nought", { limit: 0, per: "page" }, [], false],
])("%s", (_name, frequency, shown, expected) => {
  expect(mayShow(frequency, { shown, outcomes: [] }, clock)).toBe(expected);
});

test.each<[Outcome[], boolean]>([[["dismissed"], false], [["clicked"], true], [[], true]])(
  "after %j with stop_after dismissed and converted: %s",
  (outcomes, expected) => {
    expect(mayShow({ stop_after: ["dismissed", "converted"] }, { shown: [1], outcomes }, clock)).toBe(expected);
  },
);

test("only as many showings are kept as the limit counts", () => {
  const store = openStore("wk_frequency", true);
  for (const time of [1, 2, 3]) recordShown(store, "wf", 2, time);
  recordOutcome(store, "wf", "clicked");
  recordOutcome(store, "wf", "clicked");
  expect(historyOf(openStore("wk_frequency", true), "wf")).toEqual({ shown: [2, 3], outcomes: ["clicked"] });
});

test.each(["fortnight", "1w", "", "-1d", "d"])("%j is no period", (per) => {
  expect(isReadable({ limit: 1, per })).toBe(false);
});

test("a limit a page needs no memory, others do", () => {
  expect(spansPages({ limit: 1, per: "page" })).toBe(false);
  expect(spansPages({ limit: 1, per: "session" })).toBe(true);
  expect(spansPages({ limit: 1, per: "page", stop_after: ["dismissed"] })).toBe(true);
});
