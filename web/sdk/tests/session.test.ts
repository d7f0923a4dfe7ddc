import { beforeEach, describe, expect, it, vi } from "vitest";
import { attributes } from "../src/attributes";
import { anonymousId, visit } from "../src/session";
import { openStore } from "../src/store";

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5, 12);
const PAGE = "https://shop.example/pricing";
const AD = `${PAGE}?utm_source=facebook&utm_medium=paid&email=me@b.example`;

beforeEach(() => localStorage.clear());

describe("the visitor", () => {
  it("keeps one id over page loads", () => {
    const id = anonymousId(openStore("wk", true));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(anonymousId(openStore("wk", true))).toBe(id);
    expect(anonymousId(openStore("wk_other", true))).not.toBe(id);
  });

  it("leaves nothing in storage without consent", () => {
    const store = openStore("wk", false);
    expect(anonymousId(store)).toBe(anonymousId(store));
    expect(anonymousId(openStore("wk", false))).not.toBe(anonymousId(store));
    expect(localStorage).toHaveLength(0);
  });

  it("goes on in memory where storage throws", () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    const store = openStore("wk", true);
    expect(store.lasting).toBe(false);
    expect(visit(store, START, PAGE, "", 1).pages).toBe(1);
    expect(visit(store, START, PAGE, "", 1).pages).toBe(2);
    vi.unstubAllGlobals();
  });

  it("survives rubbish in storage", () => {
    localStorage.setItem("trackflow_wk", "{nonsense");
    expect(visit(openStore("wk", true), START, PAGE, "", 1).pages).toBe(1);
    localStorage.setItem("trackflow_wk", "7");
    expect(visit(openStore("wk", true), START, PAGE, "", 1).pages).toBe(1);
  });
});

describe("the visit", () => {
  const store = () => openStore("wk", true);

  it("goes on until thirty minutes have passed without activity", () => {
    const first = visit(store(), START, PAGE, "https://www.google.com/", 1);
    const second = visit(store(), START + 29 * MINUTE, `${PAGE}/teams`, PAGE, 1);
    expect(second).toMatchObject({ id: first.id, pages: 2, start: START, landing: { url: PAGE } });
    const third = visit(store(), START + 60 * MINUTE, PAGE, "", 1);
    expect(third.id).not.toBe(first.id);
    expect(store().get("visits")).toBe(2);
    expect(store().get("lastVisit")).toBe(START + 29 * MINUTE);
    expect(store().get("firstSeen")).toBe(START);
  });

  it("begins anew with a new campaign, and not when the same landing is loaded again", () => {
    const first = visit(store(), START, PAGE, "", 1);
    const second = visit(store(), START + MINUTE, AD, "", 1);
    expect(second.id).not.toBe(first.id);
    expect(visit(store(), START + 2 * MINUTE, AD, "", 1).id).toBe(second.id);
    expect(visit(store(), START + 3 * MINUTE, PAGE, "", 1).id).toBe(second.id);
  });

  it("keeps only origin parameters of the landing", () => {
    expect(visit(store(), START, AD, "https://a.example/?q=secret", 1).landing).toEqual({
      url: `${PAGE}?utm_source=facebook&utm_medium=paid`,
      referrer: "https://a.example/",
    });
  });
});

describe("attributes", () => {
  it("tell what is known of the visit", () => {
    const store = openStore("wk", true);
    visit(store, START - 3 * 24 * 60 * MINUTE, PAGE, "", 1);
    const session = visit(store, START, AD, "", 1);
    expect(attributes(store, session, START + 90_000)).toMatchObject({
      channel: "paid_social",
      source: "facebook",
      utm_medium: "paid",
      visits: 2,
      days_since_first_visit: 3,
      days_since_last_visit: 3,
      pages_viewed: 1,
      session_seconds: 90,
      path: "/pricing",
      language: "en",
      local_hour: new Date(START).getHours(),
    });
  });

  it("leave out what cannot be known without storage", () => {
    const store = openStore("wk", false);
    const known = attributes(store, visit(store, START, PAGE, "", 1), START);
    expect(known).not.toHaveProperty("visits");
    expect(known).not.toHaveProperty("session_seconds");
    expect(known).toHaveProperty("device", "desktop");
  });
});
