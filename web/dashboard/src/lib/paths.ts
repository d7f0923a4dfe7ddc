export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** The value at a path such as `steps[0].cta.url`; undefined where it leads nowhere. */
export function valueAt(document: unknown, path: string): unknown {
  let place = document;
  for (const part of path.match(/[^.[\]]+/g) ?? []) {
    if (typeof place !== "object" || place === null) return undefined;
    place = (place as Record<string, unknown>)[part];
  }
  return place;
}

/** The last name of a path: `url` of `steps[0].cta.url`, `pages` of `pages[1]`. */
export function lastName(path: string): string {
  return path.replace(/\[\d+\]$/, "").split(".").at(-1) ?? path;
}

/** Names whose values are numbers in the vocabulary. */
const NUMBERS = new Set(["seconds", "limit_seconds", "delay_seconds", "close_after_seconds", "percent", "count", "limit"]);

/** What was typed, as the document wants it: a number where the field holds one. */
export function typed(path: string, text: string, before?: unknown): string | number {
  const trimmed = text.trim();
  const number = Number(trimmed);
  const wanted = typeof before === "number" || NUMBERS.has(lastName(path));
  return wanted && trimmed !== "" && Number.isFinite(number) ? number : trimmed;
}
