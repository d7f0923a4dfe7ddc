import { expect, test } from "vitest";
import { askedOf, placeOf } from "../src/lib/place";

const SHOP = "http://127.0.0.1:8001";

test("it happens on the first page that has one address", () => {
  expect(placeOf(SHOP, { pages: ["!/cart", "/blog/*", "/pricing"] })).toEqual({
    href: "http://127.0.0.1:8001/pricing",
    label: "127.0.0.1:8001/pricing",
    asAd: false,
  });
});

test("without a page it happens on the site", () => {
  expect(placeOf(`${SHOP}/`, {})).toMatchObject({ href: `${SHOP}/`, label: "127.0.0.1:8001" });
});

test("the link arrives as its audience does", () => {
  const ads = { audience: { channel: { $in: ["paid_search", "display"] } } };
  expect(placeOf(SHOP, ads).href).toBe(`${SHOP}/?utm_source=google&utm_medium=cpc`);
  expect(placeOf(SHOP, { audience: { channel: "direct" } }).href).toBe(`${SHOP}/`);
});

test("what a person does to meet it is what the document waits for", () => {
  const document = {
    audience: { device: "mobile", visits: { $gte: 2 } },
    triggers: [{ type: "time_on_page", seconds: 30 }, { type: "page_view" }],
  };
  expect(askedOf(document)).toEqual([
    { what: "device", device: "mobile" },
    { what: "audience" },
    { what: "seconds", seconds: 30 },
  ]);
});
