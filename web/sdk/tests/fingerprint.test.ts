import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { find, type Fingerprint } from "../src/fingerprint";
import { fingerprint } from "../src/maker";

interface Case {
  name: string;
  tag: string;
  at: number;
  fingerprint: Fingerprint | null;
  looks: { page: string; found: number | null | "ambiguous" }[];
}

// tests/engine/dom holds the server's side to the same cases.
const { pages, cases } = JSON.parse(readFileSync(join(import.meta.dirname, "fingerprints.json"), "utf8")) as {
  pages: Record<string, string>;
  cases: Case[];
};

const show = (markup: string) => {
  document.body.innerHTML = markup;
};
const first = (selector: string) => document.querySelector(selector)!;
const made = (selector: string) => fingerprint(first(selector), document)!;

beforeEach(() => show(""));

describe.each(cases)("$name", ({ tag, at, fingerprint: wanted, looks }) => {
  it("has the fingerprint that the server makes", () => {
    show(pages.shop!);
    expect(fingerprint(document.querySelectorAll(tag)[at]!, document)).toEqual(wanted);
  });

  it.each(looks)("on the page “$page” is where the server finds it", ({ page, found }) => {
    show(pages[page]!);
    const answer = find(wanted!, document);
    expect(typeof found === "number" ? answer === document.querySelectorAll(tag)[found] : answer === found).toBe(true);
  });
});

it("knows an element by its words when everything else has changed", () => {
  show("<main><a class='a1' id='x' href='/a'>Alpha</a><a href='/b'>Beta</a></main>");
  const sought = made("a");
  show("<div><p><a href='/b'>Beta</a></p><a href='/moved'>Alpha</a><a href='/c'>Gamma</a></div>");
  expect(find(sought, document)).toBe(first("[href='/moved']"));
});

it("takes no other element for one that has gone", () => {
  show("<ul><li><a href='/a'>Alpha</a></li><li><a href='/b'>Beta</a></li></ul>");
  const sought = made("a");
  show("<ul><li><a href='/b'>Beta</a></li></ul>");
  expect(find(sought, document)).toBeNull();
});

it("makes no fingerprint of an element that nothing tells from its twin", () => {
  show("<ul><li><a href='#'>More</a></li><li><a href='#'>More</a></li></ul>");
  expect(made("a")).toBeNull();
});

it("says so where a twin has come", () => {
  show("<p><a href='/a'>Alpha</a></p>");
  const sought = made("a");
  show("<p><a href='/a'>Alpha</a><a href='/a'>Alpha</a></p>");
  expect(find(sought, document)).toBe("ambiguous");
});

it("looks only where it is told to", () => {
  show("<p><a href='/a'>Alpha</a></p><section></section>");
  expect(find(made("a"), first("section"))).toBeNull();
});

it("finds nothing for a fingerprint of another format", () => {
  show("<h1>Hello</h1>");
  expect(find({ ...made("h1"), v: 2 } as unknown as Fingerprint, document)).toBeNull();
});

it("finds each element of any page again, or makes no fingerprint of it", () => {
  const tag = fc.constantFrom("a", "p", "li", "section", "h2");
  const node = fc.record({ tag, words: fc.string({ maxLength: 4 }), parent: fc.nat() });
  fc.assert(
    fc.property(fc.array(node, { maxLength: 20 }), (nodes) => {
      show("");
      const grown: Element[] = [document.body];
      for (const { tag, words, parent } of nodes) {
        const element = document.createElement(tag);
        element.append(words);
        grown[parent % grown.length]!.append(element);
        grown.push(element);
      }
      for (const element of Array.from(document.body.querySelectorAll("*"))) {
        const sought = fingerprint(element, document);
        if (sought) expect(find(sought, document)).toBe(element);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
