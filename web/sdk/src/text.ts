/**
 * `replace_text`: the text of elements, changed before they are ever painted, kept when the page draws them again,
 * and given back. Only the data of text nodes changes, never a node that a framework owns.
 */
import { guarded } from "./guard";

interface Edit {
  target: string;
  text: string;
  /** Called once, when an element with the text stands in the page. */
  present: (() => void) | undefined;
  /** How often each element was changed again after something else had changed it back. */
  fights: Map<Element, number>;
  originals: Map<Text, { was: string; now: string }>;
}

/** A page that insists on its own text wins after so many rounds. */
const BUDGET = 20;
const MOST_ELEMENTS = 50;
const NEVER = /^(script|style|noscript|template|textarea|title)$/;

const edits = new Set<Edit>();
let observer: MutationObserver | undefined;
let frame = 0;

/** Begins an edit, and gives the function that undoes it. */
export function replaceText(target: string, text: string, present: () => void): () => void {
  const edit: Edit = { target, text, present, fights: new Map(), originals: new Map() };
  edits.add(edit);
  watch();
  pass();
  return () => {
    edits.delete(edit);
    restore(edit);
    if (!edits.size) observer?.disconnect();
  };
}

/** Another route begins: every fight is forgiven. */
export function renewBudgets(): void {
  for (const edit of edits) edit.fights.clear();
}

function watch(): void {
  observer ??= new MutationObserver(guarded(onMutation));
  observer.observe(document, { childList: true, subtree: true, characterData: true });
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
  for (const edit of edits) {
    const found = Array.from(document.querySelectorAll(edit.target)).slice(0, MOST_ELEMENTS);
    if (!found.filter((element) => apply(edit, element)).length) continue;
    edit.present?.();
    edit.present = undefined;
  }
  observer?.takeRecords(); // Our own changes are no news.
}

/** True where the element shows the text now. */
function apply(edit: Edit, element: Element): boolean {
  if (NEVER.test(element.localName)) return false;
  const nodes = textsOf(element);
  if (!nodes.length && document.readyState === "loading") return false;
  const [first = element.appendChild(document.createTextNode("")), ...others] = nodes;
  const wanted = first.data.trim() ? first.data.replace(/\S[^]*\S|\S/, () => edit.text) : edit.text;
  if (first.data === wanted && !others.length) return true;
  if (!mayFight(edit, element)) return false;
  write(edit, first, wanted);
  others.forEach((other) => write(edit, other, ""));
  return true;
}

function mayFight(edit: Edit, element: Element): boolean {
  const rounds = edit.fights.get(element) ?? -1;
  if (rounds >= BUDGET) {
    restore(edit, element);
    return false;
  }
  // What is still being parsed comes in pieces: nobody fights.
  edit.fights.set(element, document.readyState === "loading" ? 0 : rounds + 1);
  return true;
}

function write(edit: Edit, node: Text, data: string): void {
  const before = edit.originals.get(node);
  // While the page is parsed, the rest of the original comes after what we have written.
  const isOurs = before && node.data.startsWith(before.now);
  const was = isOurs ? before.was + node.data.slice(before.now.length) : node.data;
  edit.originals.set(node, { was, now: data });
  node.data = data;
}

/** The original where the text is still ours; what the page has written since stays. */
function restore(edit: Edit, within?: Element): void {
  for (const [node, { was, now }] of edit.originals) {
    if (within && !within.contains(node)) continue;
    if (node.data === now) node.data = was;
    edit.originals.delete(node);
  }
  observer?.takeRecords();
}

/** The text nodes that a reader sees as words. */
function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && !NEVER.test(node.parentElement!.localName)) found.push(node);
  }
  return found;
}
