import { describe, expect, test } from "vitest";
import { type Part, added, changedTo, kindOf, runs, said } from "../src/lib/sentence";

const SENTENCE = "Show a popup to mobile users who've been on the pricing page for more than 30 seconds";
const found = (path: string, words: string, sentence = SENTENCE) => {
  const start = Array.from(sentence.slice(0, sentence.indexOf(words))).length;
  return { path, words, start, end: start + Array.from(words).length };
};
const EVIDENCE = [
  found("audience.device", "to mobile users"),
  found("pages", "who've been on the pricing page"),
  found("triggers[0].type", "for more than 30 seconds"),
  found("triggers[0].seconds", "for more than 30 seconds"),
  found("steps[0].type", "popup"),
];
const shown = (parts: Part[]) =>
  parts.map((part) => (typeof part === "string" ? part : `[${part.kind}: ${part.words}]`)).join("");
const WORDS = { leading: "leading to", goal: "to get a", perSession: "once per session" };

describe("a sentence with its phrases", () => {
  test("keeps every word, and leaves small words outside the chips", () => {
    expect(shown(said(SENTENCE, EVIDENCE))).toBe(
      "Show a [what: popup] to [who: mobile users] who've been on the [where: pricing page] for [when: more than 30 seconds]",
    );
  });

  test("one phrase that became two fields is one chip", () => {
    const chip = said(SENTENCE, EVIDENCE).at(-1);
    expect(chip).toMatchObject({ paths: ["triggers[0].type", "triggers[0].seconds"], said: true });
  });

  test("characters outside the basic plane do not shift the chips", () => {
    const sentence = "🎉🎉 Show a popup to mobile users";
    const parts = said(sentence, [found("audience.device", "to mobile users", sentence)]);
    expect(shown(parts)).toBe("🎉🎉 Show a popup to [who: mobile users]");
  });

  test("a sentence without evidence stays as it is", () => {
    expect(said(SENTENCE, [])).toEqual([SENTENCE]);
  });

  test("a comma stays with its chip when lines break", () => {
    const parts = said("Show a popup, please", [found("steps[0].type", "popup", "Show a popup, please")]);
    expect(runs(parts).map(({ phrase, tied, rest }) => [phrase?.words, tied, rest])).toEqual([
      [undefined, "", "Show a "],
      ["popup", ",", " please"],
    ]);
  });
});

describe("what the document says beyond the sentence", () => {
  const document = {
    steps: [{ type: "overlay", cta: { url: "/signup" } }],
    goal: { event: "signup" },
  };

  test("the address, the goal and the default frequency are added", () => {
    expect(shown(added(document, [], WORDS))).toBe(
      ", leading to [what: /signup], to get a [goal: signup], [often: once per session]",
    );
  });

  test("what was said already is not said again", () => {
    const known = [{ path: "goal.event", words: "signup", start: 0, end: 6 }];
    const parts = added({ ...document, frequency: { limit: 1, per: "7d" } }, known, WORDS);
    expect(shown(parts)).toBe(", leading to [what: /signup]");
  });

  test("a field that was changed by hand is shown as it is now", () => {
    const chip = said(SENTENCE, EVIDENCE).at(-1);
    const before = { triggers: [{ type: "time_on_page", seconds: 30 }] };
    const now = { triggers: [{ type: "time_on_page", seconds: 45 }] };
    if (typeof chip !== "object") throw new Error("no chip");
    expect(changedTo(chip, before, now)).toBe("45");
    expect(changedTo(chip, before, before)).toBeNull();
  });
});

test("the kind of a field is that of the part of the document it stands in", () => {
  expect(["pages", "audience.device", "triggers[0].seconds", "goal.event", "frequency.per"].map(kindOf)).toEqual(
    ["where", "who", "when", "goal", "often"],
  );
});
