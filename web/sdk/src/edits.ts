/** The changes that stand on the page: made before they are ever painted, kept against redrawing, and undone. */
import { find } from "./find";
import { remember } from "./fingerprint";
import { guarded } from "./guard";
import { afterVisible } from "./listen";
import { isLoading, type Slot, slotsOf } from "./slots";
import type { Edit } from "./types";
import { start } from "./view";

/** By the key of the slot: the slot, what was there, and how it reads since; and what the edit has inserted. */
interface Kept extends Map<unknown, [slot: Slot | 0, was: string | null, now: string | null]> {
  /** How often, in the page view that began then, it was changed again after something else had changed it back. */
  rounds?: number;
  seenAt?: number;
}

/** A page that insists on its own wins after so many rounds. */
const BUDGET = 20;
/** So long may a page take to show an element. */
const PATIENCE = 5_000;

const passes = new Set<() => void>();
let observer: MutationObserver;
let frame = 0;
/** They stay: where no element is marked, they say nothing. */
const sheets = new Set<string>();

/**
 * Begins a change, and gives the function that undoes it. `present` is called once, when a changed element stands in the
 * page; `tell` with what there is to report, perhaps again: that the page has won, or that no element was found in time.
 */
export function make(edit: Edit, present: ((element: Element) => void) | 0, tell?: (event: string) => void): () => void {
  const kept = new Map<HTMLElement, Kept>();

  /** Gives back the original where ours still stands; what the page has written since stays. */
  const restore = (slots: Kept) => {
    for (const [slot, was, now] of slots.values()) if (slot && slot[1]() === now) slot[3](was);
    slots.clear();
  };

  /** True where the element is as it should be now. */
  const apply = (element: HTMLElement): boolean => {
    const slots: Kept = kept.get(element) || new Map();
    const open = slotsOf(edit, element, slots)?.filter(([key, read]) => slots.get(key)?.[2] !== read());
    if (!open?.[0]) return !!open;
    kept.set(element, slots);
    if (slots.seenAt !== start) slots.rounds = -1;
    slots.seenAt = start;
    if (slots.rounds! >= BUDGET) {
      restore(slots);
      tell?.("edit_conflict");
      return false;
    }
    // What is still being parsed comes in pieces: nobody fights.
    slots.rounds = isLoading() ? 0 : slots.rounds! + 1;
    if (MARKS) remember(element);
    for (const slot of open) {
      const [key, read, write] = slot;
      const [, was, now] = slots.get(key) || [];
      const found = read();
      write();
      // While the page is parsed, the rest of the original comes after what we have written.
      slots.set(key, [slot, now && found?.startsWith(now) ? was + found.slice(now.length) : found, read()]);
    }
    return true;
  };

  let found: HTMLElement[] | null | undefined;
  const pass = () => {
    found = find(edit.target);
    // What was the only one is no longer.
    if (MARKS && !found) return kept.forEach(restore);
    const [first] = found!.filter(apply);
    if (!present || !first) return;
    present(first);
    present = 0;
  };
  // Styles are a sheet of their own, about elements that carry its mark as an attribute.
  if (edit.css && !sheets.has(edit.css)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(edit.css);
    document.adoptedStyleSheets.push(sheet);
    sheets.add(edit.css);
  }
  passes.add(pass);
  observer ||= new MutationObserver(() => {
    // At once while the page is parsed, so that the original is never painted; later once a frame.
    if (isLoading()) passAll();
    else frame ||= requestAnimationFrame(passAll);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  // An element that is empty to the end is only known to be so then.
  document.addEventListener("DOMContentLoaded", passAll);
  passAll();
  afterVisible(PATIENCE, () => present && !found?.[0] && tell?.(MARKS && found === null ? "target_ambiguous" : "target_missing"));
  return () => {
    passes.delete(pass);
    kept.forEach(restore);
    observer.takeRecords();
    if (!passes.size) observer.disconnect();
  };
}

export const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function passAll(): void {
  frame = 0;
  passes.forEach((pass) => guarded(pass)());
  observer.takeRecords(); // Our own changes are no news.
}
