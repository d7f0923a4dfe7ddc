import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { setReadyState, watchListeners } from "./page";

let replaceText: (target: string, text: string, present: () => void, lost?: () => void) => () => void;
let renewBudgets: () => void;
const frame = () => new Promise((resolve) => setTimeout(resolve, 40));
const headline = () => document.querySelector("h1")!;

let leavePage: () => void;

beforeEach(async () => {
  leavePage = watchListeners();
  vi.resetModules();
  const edits = await import("../src/edits");
  const { enter } = await import("../src/view");
  renewBudgets = () => enter({} as never);
  renewBudgets();
  replaceText = (target, text, present, lost) => edits.make({ id: "s", type: "edit", target, text }, present, lost);
  setReadyState("complete");
  document.body.innerHTML = "<h1>Original</h1>";
});
afterEach(() => {
  leavePage();
  vi.restoreAllMocks();
  setReadyState("complete");
});

it("changes the text and gives it back, without replacing a node", () => {
  const node = headline().firstChild;
  const undo = replaceText("h1", "New", () => {});
  expect(headline().textContent).toBe("New");
  expect(headline().firstChild).toBe(node);
  undo();
  expect(headline().textContent).toBe("Original");
});

it("keeps icons, space around the words and the elements inside", () => {
  document.body.innerHTML = "<a><i></i> Buy <b>now</b></a>";
  const undo = replaceText("a", "Costs $& more", () => {});
  expect(document.body.innerHTML).toBe("<a><i></i> Costs $&amp; more <b></b></a>");
  undo();
  expect(document.body.innerHTML).toBe("<a><i></i> Buy <b>now</b></a>");
});

it("fills an element that has no text, and empties it again", () => {
  document.body.innerHTML = "<h1></h1>";
  const undo = replaceText("h1", "New", () => {});
  expect(headline().textContent).toBe("New");
  undo();
  expect(headline().textContent).toBe("");
});

it("never writes into scripts, styles or fields", () => {
  document.body.innerHTML = "<style>p{}</style><textarea>t</textarea><template>x</template>";
  const before = document.body.innerHTML;
  replaceText("style, textarea, template, script", "alert(1)", () => {});
  expect(document.body.innerHTML).toBe(before);
});

it("applies to what the parser adds, before a frame is drawn", async () => {
  setReadyState("loading");
  document.body.innerHTML = "";
  const present = vi.fn();
  const undo = replaceText("h1", "New", present);
  const added = document.createElement("h1");
  document.body.append(added);
  await Promise.resolve();
  expect(present).not.toHaveBeenCalled();
  added.append("Orig");
  await new Promise((resolve) => setTimeout(resolve));
  expect(added.textContent).toBe("New");
  (added.firstChild as Text).data += "inal";
  await new Promise((resolve) => setTimeout(resolve));
  expect(added.textContent).toBe("New");
  expect(present).toHaveBeenCalledOnce();
  undo();
  expect(added.textContent).toBe("Original");
});

it("applies again to an element that a framework draws anew", async () => {
  replaceText("h1", "New", () => {});
  document.body.innerHTML = "<h1>Drawn again</h1>";
  await frame();
  expect(headline().textContent).toBe("New");
});

it("gives up after twenty rounds against a page that insists, until the next route", async () => {
  const lost = vi.fn();
  replaceText("h1", "New", () => {}, lost);
  for (let round = 0; round < 30; round++) {
    headline().textContent = `Mine ${round}`;
    headline().textContent = "Mine";
    await frame();
  }
  expect(headline().textContent).toBe("Mine");
  expect(lost).toHaveBeenCalledWith("edit_conflict");
  renewBudgets();
  headline().append("!");
  await frame();
  expect(headline().textContent).toBe("New");
});

it("leaves alone what the page has written since", () => {
  const undo = replaceText("h1", "New", () => {});
  headline().firstChild!.nodeValue = "Newer";
  undo();
  expect(headline().textContent).toBe("Newer");
});
