/**
 * Finding an element again by what is on it and around it, after its page was built anew; the same as engine/dom.
 * A mark is a text with a sign that says where it stands: `"` words of the element, none for its attributes, `>` those
 * of what is in it, `^` ancestors, `~` words of the smallest part of the page that says more, `#` the heading above.
 */

/** What finds one element of a page again. */
export interface Fingerprint {
  /** Version of this format; another one finds nothing. */
  v: 1;
  /** The tag. */
  t: string;
  /** The weight that the element must reach: more than its nearest rival had. */
  m: number;
  /** How much of the weight stands around the element. */
  c: number;
  /** Hashes of marks and their weights; `*` counts where the page has no other element of this tag. */
  f: Record<string, number>;
}

/** A rival as near as this is too near. */
export const MARGIN = 3;
const HEADINGS = "h1,h2,h3,h4,h5,h6";
const SAYING = "[alt],[src],[href],[aria-label]";
const LONGEST = 999;
const MOST_PIECES = 30;

/** The last five digits, in base 36, of the 32-bit FNV-1a hash over UTF-16 code units. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36).slice(-5);
}

// Spread, not `Array.from`: old libraries of host pages replace that.
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];

const wordsOf = (element: Element) => element.textContent!.slice(0, LONGEST).replace(/\s+/g, "");

const attributesOf = (element: Element, sign: string): string[] =>
  [...element.attributes].map(({ name, value }) => sign + name + "=" + value.slice(0, LONGEST));

/** Words of the element, and of the innermost elements in it: they stay when others come between them. */
const saidBy = (element: Element, sign: string): string[] => [
  sign + wordsOf(element),
  ...all(element, "*")
    .filter(({ firstElementChild }) => !firstElementChild)
    .slice(0, MOST_PIECES)
    .map((piece) => sign + wordsOf(piece)),
];

/** The marks on an element and in it. */
export function marksOn(element: Element): string[] {
  const inner = element.querySelector(SAYING);
  return [...saidBy(element, '"'), ...attributesOf(element, ""), ...(inner ? attributesOf(inner, ">") : [])];
}

/** The marks around an element. */
export function marksAround(element: Element): string[] {
  const marks: string[] = [];
  const words = wordsOf(element);
  let heading: Element | undefined;
  let isAlone = true;
  for (let up = element.parentElement; up; up = up.parentElement) {
    marks.push("^" + up.localName, ...attributesOf(up, "^"));
    heading ||= all(up, HEADINGS).filter((each) => !element.contains(each))[0];
    if (isAlone && wordsOf(up) !== words) {
      isAlone = false;
      marks.push(...saidBy(up, "~"));
    }
  }
  if (heading) marks.push("#" + wordsOf(heading));
  return marks;
}

/** The sum of the weights of those marks that a fingerprint knows. */
export function weigh(marks: string[], weights: Record<string, number>): number {
  let sum = 0;
  for (const mark of new Set(marks.map(hash))) sum += weights[mark] || 0;
  return sum;
}

/** What was on and around elements before we changed them: they are still the same. */
let before = new WeakMap<Element, [on: string[], around: string[]]>();

/** An element is about to be changed. */
export const remember = (element: Element) => before.has(element) || before.set(element, [marksOn(element), marksAround(element)]);

/** The page is another one now. */
export const forget = () => (before = new WeakMap());

/** The element of a fingerprint; null where it is not in `root`, "ambiguous" where it could be one of several. */
export function find({ v, t, m, c, f }: Fingerprint, root: ParentNode): Element | null | "ambiguous" {
  const candidates = v === 1 ? all(root, t) : [];
  let best: Element | null = null;
  let most = 0;
  let second = 0;
  for (const element of candidates) {
    const [on, around] = before.get(element) || [];
    let weight = weigh(on || marksOn(element), f) + (candidates.length > 1 ? 0 : f["*"] || 0);
    if (weight + c >= m) weight += weigh(around || marksAround(element), f);
    if (weight > most) {
      second = most;
      most = weight;
      best = element;
    } else second = Math.max(second, weight);
  }
  if (most < m) return null;
  return most - second < MARGIN ? "ambiguous" : best;
}
