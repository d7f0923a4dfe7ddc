import { describe, expect, test } from "vitest";
import { bucket, bucketRanges, chooseVariation, equalWeights, inNamespace, type Namespace, type Range } from "../src/assignment";
import { cases } from "./shared";

interface Published {
  hash: [seed: string, value: string, version: number, place: number | null][];
  getBucketRange: [name: string, given: [number, number, number[] | null], ranges: Range[]][];
  chooseVariation: [name: string, place: number, ranges: Range[], index: number][];
  inNamespace: [name: string, visitor: string, namespace: Namespace, isInside: boolean][];
  getEqualWeights: [count: number, weights: number[]][];
}

const published = cases<Published>("growthbook_cases_0.8.0.json");

describe.skipIf(!published)("the public GrowthBook cases", () => {
  const { hash = [], getBucketRange = [], chooseVariation: choices = [], inNamespace: spaces = [], getEqualWeights = [] } =
    published ?? {};

  test("are all there", () => {
    expect([hash, getBucketRange, choices, spaces, getEqualWeights].map((each) => each.length)).toEqual([15, 13, 13, 16, 6]);
  });
  test.each(hash)("hash %s %s %s", (seed, value, version, place) => {
    expect(bucket(seed, value, version)).toBe(place);
  });
  test.each(getBucketRange)("ranges: %s", (_name, given, ranges) => {
    const found = bucketRanges(...given).flat();
    expect(found).toHaveLength(ranges.flat().length);
    ranges.flat().forEach((edge, index) => expect(found[index]).toBeCloseTo(edge, 8));
  });
  test.each(choices)("choice: %s", (_name, place, ranges, index) => {
    expect(chooseVariation(place, ranges)).toBe(index);
  });
  test.each(spaces)("namespace: %s", (_name, visitor, namespace, isInside) => {
    expect(inNamespace(visitor, namespace)).toBe(isInside);
  });
  test.each(getEqualWeights)("equal weights of %d", (count, weights) => {
    const found = equalWeights(count);
    expect(found).toHaveLength(weights.length);
    weights.forEach((weight, index) => expect(found[index]).toBeCloseTo(weight, 8));
  });
});

test("raising the coverage moves nobody", () => {
  const few = bucketRanges(3, 0.2);
  const many = bucketRanges(3, 0.9);
  for (let place = 0; place < 1; place += 0.01) {
    const before = chooseVariation(place, few);
    if (before >= 0) expect(chooseVariation(place, many)).toBe(before);
  }
});
