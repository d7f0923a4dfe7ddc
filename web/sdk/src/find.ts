/** The one place where an element is found. */
import { locate } from "./locate";
import type { Target } from "./types";

/**
 * The elements that a target means, in the order of the page; null where it could be one of several. Throws for a target
 * that cannot be read.
 */
export const find = (target: Target): HTMLElement[] | null =>
  (MARKS ? locate(target) : [...document.querySelectorAll(target as string)]) as HTMLElement[] | null;

/** Whether an event happened on a target or in it. */
export const hits = (target: Target | undefined, { target: place }: Event): boolean | undefined =>
  !target || find(target)?.some((element) => element.contains(place as Node));
