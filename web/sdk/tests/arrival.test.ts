import { describe, expect, it, test } from "vitest";
import { arrival, type Arrival } from "../src/arrival";
import { cases } from "./shared";

interface Case {
  id: string;
  referrer: string | null;
  url: string;
  accept: string[];
}
const published = cases<{ cases: Case[] }>("channel_cases.json")?.cases;
// The vocabulary's shorter word for GA4's group.
const words: Record<string, string> = { mobile_push_notifications: "push" };
const word = (name: string) => name.toLowerCase().replace(/[- ]/g, "_");

describe.skipIf(!published)("the public channel cases", () => {
  test.each(published ?? [])("$id $url", ({ url, referrer, accept }) => {
    expect(accept.map(word).map((name) => words[name] ?? name)).toContain(arrival(url, referrer).channel);
  });
});

const landing = "https://shop.example/";

describe("arrival", () => {
  test.each<[string, string, Partial<Arrival>]>([
    ["", "https://www.google.co.uk/", { channel: "organic_search", source: "google", referrer: "google.co.uk" }],
    ["", "https://l.facebook.com/l.php", { channel: "organic_social", source: "facebook" }],
    ["", "https://t.co/abc", { channel: "organic_social", source: "x" }],
    ["", "https://news.ycombinator.com/item", { channel: "organic_social", source: "hackernews", referrer: "news.ycombinator.com" }],
    ["", "https://chatgpt.com/", { channel: "ai_assistant", source: "chatgpt" }],
    ["", "https://gemini.google.com/app", { channel: "ai_assistant", source: "gemini" }],
    ["", "https://mail.google.com/", { channel: "referral", source: "gmail" }],
    ["", "https://m.youtube.com/watch", { channel: "organic_video", source: "youtube" }],
    ["", "https://www.producthunt.com/", { channel: "referral", source: "producthunt" }],
    ["", "https://x.example.org/", { channel: "referral", source: "x.example.org" }],
    ["", "https://www.shop.example/other", { channel: "direct" }],
    ["?gclid=1", "https://www.google.com/", { channel: "paid_search", source: "google" }],
    ["?msclkid=1", "", { channel: "paid_search", source: "bing" }],
    ["?ttclid=1", "", { channel: "paid_social", source: "tiktok" }],
    ["?li_fat_id=1", "", { channel: "paid_social", source: "linkedin" }],
    ["?fbclid=1", "https://l.instagram.com/", { channel: "organic_social", source: "facebook" }],
    ["?utm_source=fb&utm_medium=paid", "", { channel: "paid_social", source: "facebook", utm_source: "fb" }],
    ["?utm_source=Newsletter&utm_medium=email", "https://www.google.com/", { channel: "email", source: "newsletter" }],
    ["?utm_medium=cpc&gclid=1", "", { channel: "paid_search", source: "google" }],
  ])("%s from %s", (query, referrer, expected) => {
    expect(arrival(landing + query, referrer)).toMatchObject(expected);
  });

  it("has no source for a direct visit", () => {
    expect(arrival(landing, null)).toEqual({ channel: "direct" });
  });
});
