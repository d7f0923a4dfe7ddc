import { beforeEach, describe, expect, it, vi } from "vitest";
import { known } from "../src/attributes";
import { follow, openHistory, count } from "../src/history";
import { anonymousId, visit } from "../src/session";
import { choose, isLasting, openStore, recall, remember } from "../src/store";
import { enter } from "../src/view";

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5, 12);
const PAGE = "https://shop.example/pricing";
const AD = `${PAGE}?utm_source=facebook&utm_medium=paid&email=me@b.example`;
const at = (minutes: number, url = PAGE) => {
  vi.setSystemTime(START + minutes * MINUTE);
  (window as any).happyDOM.setURL(url);
};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  at(0);
  openStore("wk", "granted");
  openHistory(undefined);
});

describe("the visitor", () => {
  it("keeps one id over page loads", () => {
    const id = anonymousId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    openStore("wk", "granted");
    expect(anonymousId()).toBe(id);
    openStore("wk_other", "granted");
    expect(anonymousId()).not.toBe(id);
  });

  it("leaves nothing in storage without consent", () => {
    localStorage.clear();
    openStore("wk", "cookieless");
    const id = anonymousId();
    expect(anonymousId()).toBe(id);
    openStore("wk", "cookieless");
    expect(anonymousId()).not.toBe(id);
    expect(localStorage).toHaveLength(0);
  });

  it("is remembered once she has agreed, forgotten when she has not, and her choice holds", () => {
    localStorage.clear();
    openStore("wk", "cookieless");
    const id = anonymousId();
    choose("granted");
    openStore("wk", "cookieless");
    expect(isLasting()).toBe(true);
    expect(anonymousId()).toBe(id);
    choose("denied");
    expect(localStorage.getItem("trackflow_wk")).toBe(`{"consent":"denied"}`);
    openStore("wk", "granted");
    expect(isLasting()).toBe(false);
    expect(anonymousId()).not.toBe(id);
  });

  it("goes on in memory where storage throws", () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    openStore("wk", "granted");
    expect(isLasting()).toBe(false);
    expect(visit(1).pages).toBe(1);
    expect(visit(1).pages).toBe(2);
    vi.unstubAllGlobals();
  });

  it.each(["{nonsense", "7", "null"])("survives %s in storage", (rubbish) => {
    localStorage.setItem("trackflow_wk", rubbish);
    openStore("wk", "granted");
    expect(visit(1).pages).toBe(1);
  });
});

describe("the visit", () => {
  it("goes on until thirty minutes have passed without activity", () => {
    const first = visit(1, "https://www.google.com/");
    at(29, `${PAGE}/teams`);
    const second = visit(1, PAGE);
    expect(second).toMatchObject({ id: first.id, pages: 2, start: START, landing: { url: PAGE } });
    at(60);
    expect(visit(1).id).not.toBe(first.id);
    expect(recall("visits")).toBe(2);
    expect(recall("lastVisit")).toBe(START + 29 * MINUTE);
    expect(recall("firstSeen")).toBe(START);
  });

  it("begins anew with a new campaign, and not when the same landing is loaded again", () => {
    const first = visit(1);
    at(1, AD);
    const second = visit(1);
    expect(second.id).not.toBe(first.id);
    at(2, AD);
    expect(visit(1).id).toBe(second.id);
    at(3);
    expect(visit(1).id).toBe(second.id);
  });

  it("keeps only origin parameters of the landing", () => {
    at(0, AD);
    expect(visit(1).landing.url).toBe(`${PAGE}?utm_source=facebook&utm_medium=paid`);
  });
});

describe("attributes", () => {
  it("tell what is known of the visit", () => {
    at(-3 * 24 * 60);
    visit(1);
    at(0, AD);
    const session = visit(1);
    remember({ traits: { plan: "team", orders: 2 } });
    vi.setSystemTime(START + 90_000);
    enter(session);
    expect(known()).toMatchObject({
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
      plan: "team",
      traits: { plan: "team" },
      customer: true,
      logged_in: false,
    });
  });

  it("count what this browser has done, and where", () => {
    openHistory({ "did.purchase.30d": { event: "purchase", days: 30 }, "did.page_view(/blog/*)": { event: "page_view", pages: "^/blog/.*$" } });
    at(-40 * 24 * 60);
    count("purchase");
    at(0, "https://shop.example/blog/a");
    const session = visit(1);
    enter(session);
    follow(session);
    count("purchase");
    enter(recall("session")!);
    expect(known()).toMatchObject({
      "did.purchase.30d": 1,
      "did.page_view(/blog/*)": 1,
      viewed: ["/blog/a"],
      trail: "\n/blog/a\n",
    });
  });

  it("tell what the page says of itself", () => {
    document.body.innerHTML = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"Product","name":"Kettle",
      "category":"Kettles","offers":{"price":"89.00","availability":"https://schema.org/InStock"}}]}</script><script type="application/ld+json">{nonsense</script>`;
    enter(visit(1));
    expect(known().page).toMatchObject({ type: "product", price: 89, availability: "in_stock", category: "kettles" });
    document.body.innerHTML = "";
  });

  it("leave out what cannot be known without storage", () => {
    openStore("wk", "cookieless");
    enter(visit(1));
    expect(known()).not.toHaveProperty("visits");
    expect(known()).not.toHaveProperty("session_seconds");
    expect(known()).toHaveProperty("device", "desktop");
  });
});
