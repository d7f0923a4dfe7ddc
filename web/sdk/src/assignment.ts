/**
 * Who gets which variant: a pure function of visitor, experiment and weights, the same as engine/assignment, which
 * computes the ranges when a document is compiled. The hash is that of GrowthBook's SDK specification 0.8.0.
 */

/** The 32-bit FNV-1a hash over UTF-16 code units. */
function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text.split("")) value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193);
  return value >>> 0;
}

/** Where `value` falls for `seed`, from 0 up to but not including 1 (version 2 of the hash). */
export const place = (seed: string, value: string): number => (fnv1a(fnv1a(seed + value) + "") % 10_000) / 10_000;
