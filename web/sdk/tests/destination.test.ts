import { expect, test } from "vitest";
import { isHere } from "../src/steps";

test.each([
  ["/pricing", true],
  ["/pricing/", true],
  ["https://shop.example/pricing", true],
  ["/pricing?plan=team", true],
  ["/pricing?plan=solo", false],
  ["/signup", false],
  ["https://other.example/pricing", false],
])("on /pricing?plan=team&utm_source=x, %s is here: %s", (url, expected) => {
  history.replaceState({}, "", "/pricing?plan=team&utm_source=x");
  expect(isHere(new URL(url, location.href))).toBe(expected);
});
