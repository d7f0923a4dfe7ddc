/** One overlay at a time: the others wait their turn, and none opens while somebody types. */
import { guarded } from "./guard";

/** Between one overlay and the next, and between two looks at whether somebody still types. */
const PAUSE = 1_000;

/** Opens, and calls back when it is gone; false where it does not open after all. */
export type Turn = (done: () => void) => boolean;

const waiting: Turn[] = [];
let isBusy = false;

/** Takes the next free turn; the function given back leaves the line. */
export function takeTurn(turn: Turn): () => void {
  waiting.push(turn);
  next();
  return () => {
    const place = waiting.indexOf(turn);
    if (place >= 0) waiting.splice(place, 1);
  };
}

function next(): void {
  if (isBusy || !waiting.length) return;
  isBusy = true;
  whenReady(guarded(() => {
    isBusy = false;
    const turn = waiting.shift();
    if (!turn) return;
    isBusy = !!guarded(turn)(guarded(free));
    if (!isBusy) next();
  }));
}

function free(): void {
  setTimeout(() => {
    isBusy = false;
    next();
  }, PAUSE);
}

/** The page is parsed, its style sheets have come (no frame is drawn before), and nobody types or answers a dialog. */
function whenReady(open: () => void): void {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", () => whenReady(open), { once: true });
  } else if (isTyping() || guarded(() => document.querySelector(":modal"))()) {
    setTimeout(() => whenReady(open), PAUSE);
  } else requestAnimationFrame(open);
}

function isTyping(): boolean {
  const active = document.activeElement as HTMLElement | null;
  return !!active && (active.isContentEditable || active.matches("textarea, select, input:not([type=checkbox],[type=radio],[type=button],[type=submit])"));
}
