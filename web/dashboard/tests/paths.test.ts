import { expect, test } from "vitest";
import { lastName, typed, valueAt } from "../src/lib/paths";

test("a value is found by its path", () => {
  const document = { steps: [{ cta: { url: "/signup" } }] };
  expect(valueAt(document, "steps[0].cta.url")).toBe("/signup");
  expect(valueAt(document, "steps[1].cta.url")).toBeUndefined();
  expect(valueAt(document, "goal.event")).toBeUndefined();
});

test("the last name of a path ignores its index", () => {
  expect(["steps[0].cta.url", "pages[1]", "goal"].map(lastName)).toEqual(["url", "pages", "goal"]);
});

test("numbers stay numbers where the document has them, and text stays text", () => {
  expect(typed("triggers[0].seconds", " 45 ")).toBe(45);
  expect(typed("audience.pages_viewed", "3", 2)).toBe(3);
  expect(typed("steps[0].coupon", "2026")).toBe("2026");
  expect(typed("triggers[0].seconds", "soon")).toBe("soon");
});
