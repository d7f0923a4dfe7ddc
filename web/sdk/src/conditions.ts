/**
 * Audience conditions, in the MongoDB style that GrowthBook documents (its public cases hold this file to the
 * same answers). Values follow JavaScript's own comparison rules.
 */
import type { Condition } from "./types";

export type Groups = Record<string, unknown[]>;
type Operator = (actual: any, expected: any, groups: Groups) => boolean;

/** Whether the attributes fulfil the condition; false for one that cannot be read. Never throws. */
export function evaluate(condition: Condition, attributes: unknown, groups: Groups = {}): boolean {
  try {
    return holds(condition, attributes, groups);
  } catch {
    return false;
  }
}

function holds(condition: Condition, attributes: unknown, groups: Groups): boolean {
  return Object.entries(condition).every(([key, wanted]: [string, any]) => {
    const one = (part: Condition) => holds(part, attributes, groups);
    if (key === "$and") return wanted.every(one);
    if (key === "$or") return !wanted.length || wanted.some(one);
    if (key === "$nor") return wanted.length > 0 && !wanted.some(one);
    if (key === "$not") return !one(wanted);
    return matches(lookUp(attributes, key), wanted, groups);
  });
}

/** A dotted path; what is not there, or only inherited, is null. */
function lookUp(attributes: any, path: string): unknown {
  if (owns(attributes, path)) return attributes[path] ?? null;
  let value = attributes;
  for (const part of path.split(".")) value = owns(value, part) ? value[part] : null;
  return value ?? null;
}

function owns(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.prototype.hasOwnProperty.call(value, key);
}

function matches(actual: any, wanted: any, groups: Groups): boolean {
  if (typeof wanted === "string") return actual + "" === wanted;
  if (typeof wanted === "number") return actual * 1 === wanted;
  if (typeof wanted === "boolean") return actual !== null && !!actual === wanted;
  if (!isOperators(wanted)) return JSON.stringify(actual) === JSON.stringify(wanted);
  return Object.entries(wanted).every(
    ([name, expected]) => owns(OPERATORS, name) && OPERATORS[name]!(actual, expected, groups),
  );
}

function isOperators(wanted: unknown): wanted is Condition {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) return false;
  const keys = Object.keys(wanted);
  return keys.length > 0 && keys.every((key) => key[0] === "$");
}

const folded = (value: unknown) => (typeof value === "string" ? value.toLowerCase() : value);
const foldedAll = (value: unknown) => (Array.isArray(value) ? value.map(folded) : folded(value));

function isIn(actual: unknown, allowed: unknown[]): boolean {
  return Array.isArray(actual) ? actual.some((item) => allowed.includes(item)) : allowed.includes(actual);
}

function hasAll(actual: unknown, wanted: unknown[], groups: Groups): boolean {
  return Array.isArray(actual) && wanted.every((part) => actual.some((item) => matches(item, part, groups)));
}

/** A pattern that does not compile matches nothing, and excludes nothing. */
function tests(actual: any, pattern: string, flags: string, expected: boolean): boolean {
  try {
    return new RegExp(pattern, flags).test(actual) === expected;
  } catch {
    return false;
  }
}

/** A version as text that sorts right: numbers padded, `1.2.3` after its own prereleases, no build metadata. */
function sortable(version: unknown): string {
  const parts = (String(version ?? "") || "0").replace(/^v|\+.*$/g, "").split(/[-.]/);
  if (parts.length === 3) parts.push("~");
  return parts.map((part) => (/^\d+$/.test(part) ? part.padStart(5) : part)).join("-");
}

const OPERATORS: Record<string, Operator> = {
  $eq: (actual, expected) => actual === expected,
  $ne: (actual, expected) => actual !== expected,
  $gt: (actual, expected) => actual > expected,
  $gte: (actual, expected) => actual >= expected,
  $lt: (actual, expected) => actual < expected,
  $lte: (actual, expected) => actual <= expected,
  $veq: (actual, expected) => sortable(actual) === sortable(expected),
  $vne: (actual, expected) => sortable(actual) !== sortable(expected),
  $vgt: (actual, expected) => sortable(actual) > sortable(expected),
  $vgte: (actual, expected) => sortable(actual) >= sortable(expected),
  $vlt: (actual, expected) => sortable(actual) < sortable(expected),
  $vlte: (actual, expected) => sortable(actual) <= sortable(expected),
  $exists: (actual, expected) => (actual !== null) === !!expected,
  $in: (actual, expected) => Array.isArray(expected) && isIn(actual, expected),
  $nin: (actual, expected) => Array.isArray(expected) && !isIn(actual, expected),
  $ini: (actual, expected) => Array.isArray(expected) && isIn(foldedAll(actual), expected.map(folded)),
  $nini: (actual, expected) => Array.isArray(expected) && !isIn(foldedAll(actual), expected.map(folded)),
  $inGroup: (actual, expected, groups) => isIn(actual, groups[expected] || []),
  $notInGroup: (actual, expected, groups) => !isIn(actual, groups[expected] || []),
  $all: hasAll,
  $alli: (actual, expected, groups) => hasAll(foldedAll(actual), expected.map(folded), groups),
  $not: (actual, expected, groups) => !matches(actual, expected, groups),
  $size: (actual, expected, groups) => Array.isArray(actual) && matches(actual.length, expected, groups),
  $elemMatch: (actual, expected, groups) =>
    Array.isArray(actual) &&
    actual.some((item) => (isOperators(expected) ? matches(item, expected, groups) : holds(expected, item, groups))),
  $regex: (actual, expected) => tests(actual, expected, "", true),
  $regexi: (actual, expected) => tests(actual, expected, "i", true),
  $notRegex: (actual, expected) => tests(actual, expected, "", false),
  $notRegexi: (actual, expected) => tests(actual, expected, "i", false),
  $type: (actual, expected) =>
    (actual === null ? "null" : Array.isArray(actual) ? "array" : typeof actual) === expected,
};
