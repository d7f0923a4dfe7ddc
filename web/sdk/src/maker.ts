/** Making fingerprints, for previews and pickers: no part of the core. The same as engine/dom. */
import { find, type Fingerprint, hash, MARGIN, marksAround, marksOn, weigh } from "./fingerprint";

export { find };

type Entry = readonly [mark: string, weight: number];

/** Marks that say which element it is, wherever it stands. */
const NAMING = /^("|>?(href|src|alt|title|name|value|placeholder|aria-label|itemprop|action|data-(test.*|qa|cy|src))=.)/;
const STEADY = /^[>^]?(href|src|alt|title|name|value|type|role|placeholder|aria-label|itemprop|action|data-(test.*|qa|cy|src))=/;
/** Attributes that change with the build, the layout or a script, or that point at ids. */
const FLEETING =
  /^[>^]?(class|style|for|on\w+|srcset|sizes|width|height|tabindex|nonce|integrity|d|points|transform|fill|stroke.*|data-(v|react).*|hidden|open|checked|selected|disabled|loading|decoding|fetchpriority|aria-(controls|labelledby|describedby|owns|activedescendant|expanded|hidden|selected|current|pressed))=/;
const GENERATED = /\d{3,}|[:{}]|[a-z][A-Z0-9]{2}|__|--/;
/** Tags of which a page has one: other words on it are a new wording, if what is around it is the same. */
const SINGULAR = /^(h1|main|nav|header|footer|form)$/;

/** What a naming mark weighs at least, what one around the element does, and what being the only one of its tag does. */
const NAME = 6;
const PLACE = 3;
const ONLY = 4;
const MOST_ON = 5;
/** Enough where the element says itself which it is, and where only its place does. */
const FEW_AROUND = 4;
const MANY_AROUND = 8;
const MOST_RIVALS = 200;

/** A fingerprint that tells an element of `root` from all others; null where nothing that lasts does. */
export function fingerprint(element: Element, root: ParentNode): Fingerprint | null {
  const t = element.localName;
  if (!/^[\w-]+$/.test(t)) return null;
  const others = [...root.querySelectorAll(t)].filter((each) => each !== element);
  const on = others.map(marksOn);
  const own = chosen(marksOn(element), on, MOST_ON, (mark) => (NAMING.test(mark) ? NAME : 0));
  if (!others.length && SINGULAR.test(t)) own.push(["*", ONLY]);
  const total = sum(own);
  const rivals = others
    .map((each, index) => ({ each, weight: weigh(on[index]!, Object.fromEntries(own)) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_RIVALS);
  const gap = total - (rivals[0]?.weight || 0);
  const isNamed = gap >= 2 * MARGIN;
  const close = isNamed ? rivals : rivals.filter(({ weight }) => total - weight < 2 * MARGIN);
  const near = chosen(marksAround(element), close.map(({ each }) => marksAround(each)), isNamed ? FEW_AROUND : MANY_AROUND, place);
  // An element that says itself which it is may stand anywhere.
  const f = Object.fromEntries([...(isNamed ? scaled(near, gap / 3) : near), ...own]);
  const full = sum(Object.entries(f));
  const rival = Math.max(0, ...rivals.map(({ each, weight }) => weight + weigh(marksAround(each), f)));
  return full - rival < 2 * MARGIN ? null : { v: 1, t, m: Math.floor(rival + (full - rival) * 0.4) + 1, c: full - total, f };
}

const sum = (weights: Entry[]) => weights.reduce((total, [, weight]) => total + weight, 0);

/** What all have alike says nothing of the place; where there are no others, only words do. */
const place = (mark: string, rarity: number, isAlone: boolean) => (rarity || (isAlone && /^[~#]/.test(mark)) ? PLACE : 0);

/** The marks that tell most by how rare they are among the rivals: their hashes and weights. */
function chosen(
  marks: string[],
  rivals: string[][],
  most: number,
  base: (mark: string, rarity: number, isAlone: boolean) => number,
): Entry[] {
  const counts = new Map<string, number>();
  for (const each of rivals) for (const mark of new Set(each)) counts.set(mark, (counts.get(mark) || 0) + 1);
  const weights = [...new Set(marks)].map((mark): Entry => {
    const rarity = Math.log2((rivals.length + 1) / ((counts.get(mark) || 0) + 1));
    return [hash(mark), Math.round((base(mark, rarity, !rivals.length) + rarity) * trust(mark))];
  });
  const telling = weights.filter(([, weight]) => weight > 0).sort(([, a], [, b]) => b - a);
  return telling.slice(0, most);
}

/** Made lighter until they sum to no more than `most`; the last are left out where each would weigh less than 1. */
function scaled(weights: Entry[], most: number): Entry[] {
  const share = Math.min(1, most / sum(weights));
  let left = Math.floor(most);
  return weights.flatMap(([mark, weight]): Entry[] => {
    const lighter = Math.min(left, Math.max(1, Math.floor(weight * share)));
    left -= lighter;
    return lighter ? [[mark, lighter]] : [];
  });
}

/** How likely a mark is to last, from 0 to 1. */
function trust(mark: string): number {
  if (/^["~#^>]?$/.test(mark) || FLEETING.test(mark)) return 0;
  if (/^[>^]?(id=|href=#)/.test(mark)) return GENERATED.test(mark) ? 0 : 0.3;
  if (mark[0] === '"') return 1;
  if (mark[0] === "~") return 0.6;
  if (mark[0] === "#") return 0.8;
  return STEADY.test(mark) || !mark.includes("=") ? 1 : 0.5;
}
