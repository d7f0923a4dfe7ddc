import { expect, test } from "vitest";
import { onPages } from "../src/pages";

test.each([
  [undefined, "/anything", true],
  [[], "/anything", true],
  [["/"], "/", true],
  [["/"], "/pricing", false],
  [["/pricing"], "/pricing", true],
  [["/pricing"], "/pricing/", true],
  [["/pricing/"], "/pricing", true],
  [["/pricing"], "/pricing/teams", false],
  [["/pricing"], "/prices", false],
  [["/blog/*"], "/blog/a/b", true],
  [["/blog/*"], "/blog", false],
  [["/blog/*"], "/blog/a/", true],
  [["/blog/*"], "/blogger", false],
  [["/*.html"], "/a/b.html", true],
  [["/a.b"], "/axb", false],
  [["!/checkout"], "/cart", true],
  [["!/checkout"], "/checkout", false],
  [["/docs/*", "!/docs/api/*"], "/docs/start", true],
  [["/docs/*", "!/docs/api/*"], "/docs/api/x", false],
  [["/pricing"], "/pricing?plan=team#faq", true],
  [["/café"], "/caf%C3%A9", true],
  [["/100%"], "/100%", true],
])("%j on %s: %s", (globs, path, expected) => {
  expect(onPages(globs, path)).toBe(expected);
});
