import { expect, test } from "vitest";
import { masked, sendable } from "../src/address";
import { isLink, isPicture } from "../src/links";

test.each([
  ["https://a.example/p?utm_source=x&email=me@b.example&gclid=1&token=t#access", "https://a.example/p?utm_source=x&gclid=1"],
  ["https://user:secret@a.example/p?q=1", "https://***/p"],
  ["https://a.example/p#utm_source=x", "https://a.example/p"],
  ["https://a.example/?ScCid=1", "https://a.example/?ScCid=1"],
  ["https://a.example/u/me@b.example/x", "https://a.example/u/***/x"],
  ["", ""],
])("of %s is sent %s", (url, expected) => expect(sendable(url)).toBe(expected));

test.each([
  ["https://a.example", true, true],
  ["/signup?code=SAVE20", true, true],
  ["#offer", true, true],
  ["mailto:a@b.example", true, false],
  ["javascript:alert(1)", false, false],
  [" java\nscript:alert(1)", false, false],
  ["data:text/html,x", false, false],
  ["data:image/svg+xml,x", false, false],
  ["vbscript:x", false, false],
])("%s as link %s, as picture %s", (url, link, picture) => {
  expect(isLink(url)).toBe(link);
  expect(isPicture(url)).toBe(picture);
});

test.each([
  ["Mail from anna.k@mail.example", "Mail from ***"],
  ["Card 4111 1111 1111 1111 declined", "Card *** declined"],
  ["Call +49 30 901820", "Call ***"],
  ["Kettle 4.0, 2026-11-25, $1,299.00", "Kettle 4.0, 2026-11-25, $1,299.00"],
])("%s is sent as %s", (text, expected) => expect(masked(text)).toBe(expected));
