/** Which elements of the page a target means. */
import { find } from "./fingerprint";
import type { Target } from "./types";

/**
 * A selector means all that it finds; a list of alternatives the one element of the first that is in the page. None
 * where nothing is found, null where it could be one of several.
 */
export function locate(target: Target): Element[] | null {
  if (typeof target === "string") return [...document.querySelectorAll(target)];
  for (const each of target) {
    const found = typeof each === "string" ? onlyOne(each) : find(each, document);
    if (found) return found === "ambiguous" ? null : [found];
  }
  return [];
}

function onlyOne(selector: string): Element | null | "ambiguous" {
  const [first = null, another] = document.querySelectorAll(selector);
  return another ? "ambiguous" : first;
}
