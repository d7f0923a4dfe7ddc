/** The one place where an element is found. */

/** The elements that a target means, in the order of the page; throws for a target that cannot be read. */
export const find = (target: string): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>(target));

/** Whether an event happened on a target or in it. */
export const hits = (target: string | undefined, { target: place }: Event): boolean =>
  !target || find(target).some((element) => element.contains(place as Node));
