import { afterEach, beforeEach, expect, it, test, vi } from "vitest";
import type { Edit } from "../src/types";
import { watchListeners } from "./page";

let leavePage: () => void;
let make: typeof import("../src/edits").make;
let changeOf: typeof import("../src/changes").changeOf;
const box = () => document.querySelector<HTMLElement>("#box")!;
const frame = () => new Promise((resolve) => setTimeout(resolve, 40));
const edit = (step: object) => make(changeOf({ id: "s", target: "#box", ...step } as Edit), () => {});

beforeEach(async () => {
  leavePage = watchListeners();
  vi.resetModules();
  ({ make } = await import("../src/edits"));
  ({ changeOf } = await import("../src/changes"));
  document.body.innerHTML = `<p id="box" style="color: red;">Text</p>`;
});
afterEach(() => {
  leavePage();
  vi.restoreAllMocks();
});

it("hides and gives back", () => {
  const undo = edit({ type: "hide" });
  expect(box().style.display).toBe("none");
  undo();
  expect(box().getAttribute("style")).toBe("color: red;");
});

it("shows what the attribute hides, and hides it again", () => {
  document.body.innerHTML = `<p id="box" hidden>Text</p>`;
  const undo = edit({ type: "show" });
  expect(box().hidden).toBe(false);
  undo();
  expect(box().outerHTML).toBe(`<p id="box" hidden="">Text</p>`);
});

it("lets two steps change one element, and undoes them in any order", () => {
  const first = edit({ type: "set_style", styles: { color: "blue" } });
  const second = edit({ type: "hide" });
  first();
  expect(box().style.display).toBe("none");
  second();
  expect(box().style.display).toBe("");
});

it("stands against redrawing, up to its budget", async () => {
  edit({ type: "hide" });
  box().style.display = "block";
  await frame();
  expect(box().style.display).toBe("none");
  for (let round = 0; round < 25; round++) {
    box().style.display = "block";
    await frame();
  }
  expect(box().style.display).toBe("block");
});

test.each<[object, boolean]>([
  [{ color: "red", "background-color": "#fff", "font-size": "2rem", opacity: 0.5, "--brand": "red" }, true],
  [{ position: "fixed" }, false],
  [{ "z-index": 9 }, false],
  [{ background: "url(https://a.example/x)" }, false],
  [{ background: "URL (x)" }, true],
  [{ background: "u\\72l(x)" }, false],
  [{ "--x": "image-set('a' 1x)" }, false],
  [{ color: ["red"] }, false],
])("styles %j: %s", async (styles, expected) => {
  const { isStyles } = await import("../src/styling");
  expect(isStyles(styles)).toBe(expected);
});
