import type { Document, Generation } from "./api";
import { valueAt } from "./paths";

export type Kind = "where" | "who" | "when" | "what" | "goal" | "often";
export type Sign = "phone" | "desk" | "flag" | "people" | "page" | "clock" | "modal" | "goal" | "repeat" | "out";

/** A phrase that became fields of the document. `said` is false for what was added afterwards. */
export type Phrase = { words: string; kind: Kind; sign: Sign; paths: string[]; said: boolean };
/** A sentence in parts: plain words, and phrases. */
export type Part = string | Phrase;

const KINDS: Record<string, Kind> = {
  pages: "where",
  audience: "who",
  triggers: "when",
  schedule: "when",
  steps: "what",
  goal: "goal",
  frequency: "often",
  holdout: "often",
};
const SIGNS: Record<Kind, Sign> = {
  where: "page",
  who: "people",
  when: "clock",
  what: "modal",
  goal: "goal",
  often: "repeat",
};
const ORIGINS = /^audience\.(channel|source|referrer|utm_)/;

/** Small words that a chip can do without: they stay before it as plain text. */
const LEADING =
  /^(?:[\s,.;:]+|(?:to|from|for|on|in|who(?:['’]ve|\s+have)?|that|been|are|is|the|a|an|with|of|when|if|they|users?)\s+)+/i;

/** What a field of the document speaks of, by its path. */
export function kindOf(path: string): Kind {
  return KINDS[path.split(/[.[]/)[0] ?? ""] ?? "what";
}

/** The sentence as it was said, its phrases marked by what they became. */
export function said(sentence: string, evidence: Generation["evidence"]): Part[] {
  // The server counts characters, JavaScript counts UTF-16 units: an emoji is one and two.
  const letters = Array.from(sentence);
  const parts: Part[] = [];
  let at = 0;
  for (const span of spans(evidence)) {
    if (span.start < at) continue;
    const words = letters.slice(span.start, span.end).join("");
    const lead = LEADING.exec(words)?.[0] ?? "";
    const before = letters.slice(at, span.start).join("") + lead;
    if (before) parts.push(before);
    parts.push(phraseOf(words.slice(lead.length).trimEnd() || words, span.paths, true));
    at = span.end;
  }
  const rest = letters.slice(at).join("").trimEnd();
  if (rest) parts.push(rest);
  return parts;
}

/** What the document says beyond the sentence: where buttons lead, the goal, how often. */
export function added(
  document: Document,
  evidence: Generation["evidence"],
  words: { leading: string; goal: string; perSession: string },
): Part[] {
  const known = new Set(evidence.map((found) => found.path));
  const parts: Part[] = [];
  const steps = (document["steps"] ?? []) as { type?: string }[];
  steps.forEach((_, index) => {
    const path = `steps[${index}].cta.url`;
    const url = valueAt(document, path);
    if (typeof url === "string" && !known.has(path)) {
      parts.push(`, ${words.leading} `, { ...phraseOf(url, [path], false), sign: "out" });
    }
  });
  const event = valueAt(document, "goal.event");
  if (typeof event === "string" && !known.has("goal.event")) {
    parts.push(`, ${words.goal} `, phraseOf(event, ["goal.event"], false));
  }
  // The vocabulary's default of a workflow with an overlay.
  if (!document["frequency"] && steps.some((step) => step.type === "overlay")) {
    parts.push(", ", phraseOf(words.perSession, ["frequency"], false));
  }
  return parts;
}

type Span = { start: number; end: number; paths: string[] };

function spans(evidence: Generation["evidence"]): Span[] {
  const found = new Map<string, Span>();
  for (const { path, start, end } of evidence) {
    const key = `${start}-${end}`;
    const span = found.get(key) ?? { start, end, paths: [] };
    span.paths.push(path);
    found.set(key, span);
  }
  return [...found.values()].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function phraseOf(words: string, paths: string[], isSaid: boolean): Phrase {
  const first = paths[0] ?? "";
  const kind = kindOf(first);
  return { words, kind, sign: signOf(first, words, kind), paths, said: isSaid };
}

function signOf(path: string, words: string, kind: Kind): Sign {
  if (path === "audience.device") return /desk|computer|laptop/i.test(words) ? "desk" : "phone";
  return ORIGINS.test(path) ? "flag" : SIGNS[kind];
}

/** A phrase with the punctuation that must not begin the next line, then the words up to the next. */
export type Run = { phrase: Phrase | null; tied: string; rest: string };

/** The parts in runs, so that a comma stays with its chip when lines break. */
export function runs(parts: Part[]): Run[] {
  const found: Run[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (typeof part !== "string") {
      found.push({ phrase: part, tied: "", rest: "" });
    } else if (!last) {
      found.push({ phrase: null, tied: "", rest: part });
    } else {
      const text = last.tied + last.rest + part;
      const tied = /^[,.;:!?)”"']+/.exec(text)?.[0] ?? "";
      Object.assign(last, { tied, rest: text.slice(tied.length) });
    }
  }
  return found;
}

/** What a phrase says now, where its fields were changed by hand since the sentence was read. */
export function changedTo(phrase: Phrase, before: Document, now: Document): string | null {
  if (!phrase.said) return null;
  const changed = phrase.paths
    .map((path) => ({ was: valueAt(before, path), is: valueAt(now, path) }))
    .filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is))
    .map(({ is }) => (typeof is === "string" || typeof is === "number" ? String(is) : "…"));
  return changed.length > 0 ? changed.join(", ") : null;
}
