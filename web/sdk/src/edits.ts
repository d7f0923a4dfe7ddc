/** The changes that stand on the page: made before they are ever painted, kept against redrawing, and undone. */
import { forget, remember } from "./fingerprint";
import { guarded } from "./guard";
import { locate } from "./locate";
import type { Target } from "./types";

export interface Change {
  target: Target;
  /** True where the element is as it should be, false where it cannot be, else what makes it so. */
  look(element: Element): boolean | (() => void);
  /** Gives back the original, of one element and what is in it or of all. */
  restore(within?: Element): void;
}

interface Standing extends Change {
  /** Called once, when a changed element stands in the page. */
  present: (() => void) | undefined;
  /** How often each element was changed again after something else had changed it back. */
  fights: Map<Element, number>;
}

/** A page that insists on its own wins after so many rounds. */
const BUDGET = 20;
const MOST_ELEMENTS = 50;
/** So long may a page take to show an element. */
const PATIENCE = 5_000;

const standing = new Set<Standing>();
let observer: MutationObserver | undefined;
let frame = 0;

/** Begins a change, and gives the function that undoes it; `absent` is told why if no element is ever changed. */
export function make(change: Change, present: () => void, absent?: (why: "missing" | "ambiguous") => void): () => void {
  const made: Standing = { ...change, present, fights: new Map() };
  standing.add(made);
  observe();
  pass();
  setTimeout(guarded(() => {
    const found = locate(change.target);
    if (standing.has(made) && made.present && !found?.length) absent?.(found ? "missing" : "ambiguous");
  }), PATIENCE);
  return () => {
    standing.delete(made);
    made.restore();
    observer?.takeRecords();
    if (!standing.size) observer?.disconnect();
  };
}

/** Another route begins: every fight is forgiven. */
export function renewBudgets(): void {
  for (const { fights } of standing) fights.clear();
  forget();
}

function observe(): void {
  observer ??= new MutationObserver(guarded(onMutation));
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ["hidden", "style"] });
  // An element that is empty to the end is only known to be so then.
  document.addEventListener("DOMContentLoaded", guarded(pass), { once: true });
}

/** At once while the page is parsed, so that the original is never painted; later once a frame. */
function onMutation(): void {
  if (document.readyState === "loading") pass();
  else frame ||= requestAnimationFrame(guarded(onFrame));
}

function onFrame(): void {
  frame = 0;
  pass();
}

function pass(): void {
  for (const change of standing) {
    const found = locate(change.target)?.slice(0, MOST_ELEMENTS);
    // What was the only one is no longer.
    if (!found) change.restore();
    if (!found?.filter((element) => apply(change, element)).length) continue;
    change.present?.();
    change.present = undefined;
  }
  observer?.takeRecords(); // Our own changes are no news.
}

/** True where the element is as it should be now. */
function apply(change: Standing, element: Element): boolean {
  const wanted = change.look(element);
  if (typeof wanted === "boolean") return wanted;
  if (!mayFight(change, element)) return false;
  remember(element);
  wanted();
  return true;
}

function mayFight({ fights, restore }: Standing, element: Element): boolean {
  const rounds = fights.get(element) ?? -1;
  if (rounds >= BUDGET) {
    restore(element);
    return false;
  }
  // What is still being parsed comes in pieces: nobody fights.
  fights.set(element, document.readyState === "loading" ? 0 : rounds + 1);
  return true;
}
