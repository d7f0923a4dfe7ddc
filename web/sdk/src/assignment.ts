/**
 * Who gets which variant: a pure function of visitor, experiment and weights, the same as engine/assignment.
 * The functions are those of GrowthBook's SDK specification 0.8.0.
 */

export type Range = readonly [low: number, high: number];
export type Namespace = readonly [name: string, low: number, high: number];

/** Weights that miss 1 by more than this are taken for a mistake and replaced by equal ones. */
const TOLERANCE = 0.01;

/** The 32-bit FNV-1a hash over UTF-16 code units. */
function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Where `value` falls for `seed`, from 0 up to but not including 1; null for a version that does not exist. */
export function bucket(seed: string, value: string, version = 2): number | null {
  if (version === 2) return (fnv1a(`${fnv1a(seed + value)}`) % 10_000) / 10_000;
  if (version === 1) return (fnv1a(value + seed) % 1_000) / 1_000;
  return null;
}

/** `count` equal shares of 1; none for a count below 1. */
export function equalWeights(count: number): number[] {
  return count > 0 ? Array.from({ length: count }, () => 1 / count) : [];
}

/**
 * A half-open range for each of `count` variants: it starts where its whole weight would, and is `coverage` of it
 * long, so that raising the coverage moves nobody. Weights of the wrong number or sum count as equal.
 */
export function bucketRanges(count: number, coverage = 1, weights?: readonly number[] | null): Range[] {
  const share = Math.min(Math.max(coverage, 0), 1);
  const sum = (weights ?? []).reduce((total, weight) => total + weight, 0);
  const isRight = weights?.length === count && Math.abs(sum - 1) <= TOLERANCE;
  let start = 0;
  return (isRight ? weights : equalWeights(count)).map((weight) => {
    const low = start;
    start += weight;
    return [low, low + share * weight];
  });
}

/** The index of the range that holds `place`; -1 where none does. */
export function chooseVariation(place: number, ranges: readonly Range[]): number {
  return ranges.findIndex(([low, high]) => low <= place && place < high);
}

/** Whether a visitor is in a share of a namespace, which keeps experiments apart. */
export function inNamespace(value: string, [name, low, high]: Namespace): boolean {
  const place = bucket(`__${name}`, value, 1)!;
  return low <= place && place < high;
}
