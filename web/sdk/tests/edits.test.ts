import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Edit, Tree } from "../src/types";
import { watchListeners } from "./page";

let leavePage: () => void;
let make: typeof import("../src/edits").make;
let build: typeof import("../src/markup").build;
const box = () => document.querySelector<HTMLElement>("#box")!;
const frame = () => new Promise((resolve) => setTimeout(resolve, 40));
const edit = (step: Partial<Edit>) => make({ id: "s", type: "edit", target: "#box", ...step }, () => {});
const original = `<p id="box" title="Old" style="color: red;">Text <b>and more</b></p>`;

beforeEach(async () => {
  leavePage = watchListeners();
  vi.resetModules();
  ({ make } = await import("../src/edits"));
  ({ build } = await import("../src/markup"));
  (await import("../src/view")).enter({} as never);
  document.body.innerHTML = original;
});
afterEach(() => {
  leavePage();
  vi.restoreAllMocks();
});

it("sets attributes and gives them back", () => {
  const undo = edit({ attributes: { title: "New", lang: "en", style: null } });
  expect(box().outerHTML).toBe(`<p id="box" title="New" lang="en">Text <b>and more</b></p>`);
  undo();
  expect(box().getAttribute("title")).toBe("Old");
  expect(box().hasAttribute("lang")).toBe(false);
  expect(box().style.color).toBe("red");
});

it("leaves alone what the page has set since", () => {
  const undo = edit({ attributes: { title: "New" } });
  box().title = "Newer";
  undo();
  expect(box().title).toBe("Newer");
});

it("marks what a style sheet is about, and adds the sheet once", () => {
  const css = "[data-trackflow-1]:not(#t#t){display:none!important}";
  const undo = edit({ attributes: { "data-trackflow-1": "" }, css });
  edit({ target: "b", attributes: { "data-trackflow-1": "" }, css });
  expect(box().hasAttribute("data-trackflow-1")).toBe(true);
  expect(document.adoptedStyleSheets.filter((sheet) => sheet.cssRules.length)).toHaveLength(1);
  undo();
  expect(box().hasAttribute("data-trackflow-1")).toBe(false);
});

it("stands against redrawing, up to its budget", async () => {
  edit({ attributes: { title: "New" } });
  box().title = "Mine";
  await frame();
  expect(box().title).toBe("New");
  for (let round = 0; round < 25; round++) {
    box().title = "Mine";
    await frame();
  }
  expect(box().title).toBe("Mine");
});

it.each(["before", "after", "prepend", "append"] as const)("puts markup %s the target, and takes it away", (at) => {
  const undo = edit({ html: [["i", { class: "new" }, "Look"]], at });
  expect(document.querySelector("trackflow-html")!.innerHTML).toBe(`<i class="new">Look</i>`);
  expect(box().contains(document.querySelector("i"))).toBe(/pend/.test(at));
  undo();
  expect(document.body.innerHTML).toBe(original);
});

it("puts markup in the place of what is there, which stays in the page", () => {
  const inner = box().querySelector("b");
  const undo = edit({ text: "", html: ["Hello"], at: "append" });
  expect(box().textContent!.trim()).toBe("Hello");
  expect(box().querySelector("b")).toBe(inner);
  undo();
  expect(document.body.innerHTML).toBe(original);
});

it("builds nothing that could run, whatever the tree says", () => {
  const name = fc.constantFrom("onclick", "ONERROR", "href", "srcdoc", "src", "formaction", "class");
  const value = fc.constantFrom("javascript:alert(1)", " java\nscript:x", "/fine", "vbscript:x");
  const tag = fc.constantFrom("script", "SCRIPT", "iframe", "style", "a", "img", "svg", "object", "div", "base", "form");
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: "small" }, fc.string(), fc.tuple(tag, fc.dictionary(name, value), tie("tree")) as fc.Arbitrary<unknown>),
  }));
  fc.assert(
    fc.property(tree, (made) => {
      const place = document.createElement("div");
      place.append(build(made as Tree) as Node);
      for (const element of Array.from(place.querySelectorAll("*"))) {
        expect(element.localName).not.toMatch(/^(script|iframe|style|svg|object|base)$/);
        for (const { name, value } of Array.from(element.attributes)) {
          expect(name).not.toMatch(/^on|srcdoc|formaction/i);
          expect(value).not.toMatch(/script:/);
        }
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
