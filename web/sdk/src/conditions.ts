/**
 * Audience conditions, in the MongoDB style that GrowthBook documents (its public cases hold this file to the
 * same answers). Values follow JavaScript's own comparison rules.
 */
import { guarded } from "./guard";
import type { Condition } from "./types";

export type Groups = Record<string, unknown[]>;

const { isArray } = Array;
/** Families of operators: an order (of versions), a list (without case), a pattern, a group. */
const FAMILY = /^\$(?:(v?)(eq|ne|[gl]te?)|(n?)(in|all)(i?)|(not)?(?:(regex)(i?)|inGroup))$/i;

/** Whether the attributes fulfil the condition; false for one that cannot be read. Never throws. */
export function evaluate(condition: Condition = {}, attributes: unknown, named: Groups = {}): boolean {
  groups = named;
  return !!guarded(holds)(attributes, condition);
}

let groups: Groups;

function holds(attributes: any, condition: Condition): boolean {
  return Object.entries(condition).every(([key, wanted]: [string, any]) => {
    const one = (part: Condition) => holds(attributes, part);
    if (key === "$and") return wanted.every(one);
    if (key === "$or") return !wanted.length || wanted.some(one);
    if (key === "$nor") return !one({ $or: wanted });
    if (key === "$not") return !one(wanted);
    // A dotted path; what is not there, or only inherited, is null.
    const path = owns(attributes, key) ? [key] : key.split(".");
    return matches(path.reduce((value, part) => (owns(value, part) ? value[part] : null), attributes) ?? null, wanted);
  });
}

const owns = (value: unknown, key: string) => Object(value) === value && Object.hasOwn(value as object, key);

function matches(actual: any, wanted: any): boolean {
  if (typeof wanted === "string") return actual + "" === wanted;
  if (typeof wanted === "number") return actual * 1 === wanted;
  if (typeof wanted === "boolean") return actual !== null && !!actual === wanted;
  if (!isOperators(wanted)) return JSON.stringify(actual) === JSON.stringify(wanted);
  return Object.entries(wanted).every(([name, expected]) => operate(name, actual, expected));
}

const isOperators = (wanted: any): wanted is Condition => Object.keys(Object(wanted))[0]?.[0] === "$";

function operate(name: string, actual: any, expected: any): unknown {
  const [isFamily, isVersion, order, isOut, list, isFolded, isNot, isPattern, flags] = FAMILY.exec(name) || [];
  if (order) {
    if (isVersion) [actual, expected] = [sortable(actual), sortable(expected)];
    return {
      eq: actual === expected,
      ne: actual !== expected,
      gt: actual > expected,
      gte: actual >= expected,
      lt: actual < expected,
      lte: actual <= expected,
    }[order];
  }
  if (list) {
    if (isFolded) [actual, expected] = [folded(actual), folded(expected)];
    if (list === "in") return isArray(expected) && isIn(actual, expected) !== !!isOut;
    return isArray(actual) && expected.every((part: unknown) => actual.some((item: unknown) => matches(item, part)));
  }
  // A pattern that does not compile matches nothing, and excludes nothing.
  if (isPattern) return guarded(() => new RegExp(expected, flags).test(actual) !== !!isNot)();
  if (isFamily) return isIn(actual, groups[expected] || []) !== !!isNot;
  if (name === "$exists") return (actual !== null) === !!expected;
  if (name === "$not") return !matches(actual, expected);
  if (name === "$type") return (actual === null ? "null" : isArray(actual) ? "array" : typeof actual) === expected;
  if (!isArray(actual)) return false;
  if (name === "$size") return matches(actual.length, expected);
  return name === "$elemMatch" && actual.some((item) => (isOperators(expected) ? matches : holds)(item, expected));
}

const folded = (value: any): any =>
  isArray(value) ? value.map(folded) : typeof value === "string" ? value.toLowerCase() : value;

const isIn = (actual: unknown, allowed: unknown[]): boolean =>
  isArray(actual) ? actual.some((item) => allowed.includes(item)) : allowed.includes(actual);

/** A version as text that sorts right: numbers padded, `1.2.3` after its own prereleases, no build metadata. */
function sortable(version: unknown): string {
  const parts = ((version || 0) + "").replace(/^v|\+.*$/g, "").split(/[-.]/);
  if (parts[2] && !parts[3]) parts[3] = "~";
  return parts.map((part) => (/^\d+$/.test(part) ? part.padStart(5) : part)).join("-");
}
