import { describe, expect, test } from "vitest";
import { place } from "../src/assignment";
import { armOf } from "../src/experiment";
import { openStore, recall, remember } from "../src/store";
import type { Arm, Experiment } from "../src/types";
import { cases } from "./shared";

interface Published {
  hash: [seed: string, value: string, version: number, place: number | null][];
}

const published = cases<Published>("growthbook_cases_0.8.0.json");

describe.skipIf(!published)("the public GrowthBook cases", () => {
  const hash = (published?.hash ?? []).filter(([, , version]) => version === 2);

  test("are all there", () => expect(hash.length).toBeGreaterThan(5));
  test.each(hash)("hash %s %s %s", (seed, value, _version, expected) => {
    expect(place(seed, value)).toBe(expected);
  });
});

const arm = (id: string, range: [number, number], even: [number, number]): Arm => ({ id, at: 1, range, even });
const experiment = (more: Partial<Experiment> = {}): Experiment => ({
  id: "wf/s1",
  type: "experiment",
  arms: [arm("a", [0, 0.9], [0, 0.5]), arm("b", [0.9, 1], [0.5, 1])],
  end: 3,
  group: "__",
  share: [0, 1],
  ...more,
});
function meet(visitor: string, more?: Partial<Experiment>): string | undefined {
  localStorage.clear();
  openStore("wk", "granted");
  remember({ anonymousId: visitor });
  return armOf(experiment(more))?.id;
}
const visitors = Array.from({ length: 4000 }, (_, index) => `visitor-${index}`);

test("shares follow the weights", () => {
  const share = visitors.filter((visitor) => meet(visitor) === "b").length / visitors.length;
  expect(share).toBeGreaterThan(0.08);
  expect(share).toBeLessThan(0.12);
});

test("an arm is kept when the weights change", () => {
  expect(meet("x")).toBeDefined();
  const first = recall("arms")!["wf/s1"];
  const turned = [arm("a", [0.9, 1], [0, 0.5]), arm("b", [0, 0.9], [0.5, 1])];
  expect(armOf(experiment({ arms: turned }))?.id).toBe(first);
});

test("who is outside the traffic, or in another experiment of the group, takes no part", () => {
  const nobody = [arm("a", [0, 0], [0, 0]), arm("b", [0.5, 0.5], [0, 0])];
  expect(visitors.slice(0, 50).some((visitor) => meet(visitor, { arms: nobody }))).toBe(false);
  const [one, other] = [[0, 0.5], [0.5, 1]] as const;
  for (const visitor of visitors.slice(0, 50)) {
    const inOne = !!meet(visitor, { group: "__g", share: one });
    expect(!!meet(visitor, { group: "__g", share: other, id: "wf/s2" })).toBe(!inOne);
  }
});

test("without storage the arms have equal shares", () => {
  const chosen = visitors.map((visitor) => {
    openStore("wk", "cookieless");
    remember({ anonymousId: visitor });
    return armOf(experiment())?.id;
  });
  const share = chosen.filter((id) => id === "b").length / visitors.length;
  expect(share).toBeGreaterThan(0.46);
  expect(share).toBeLessThan(0.54);
});
