/**
 * Where a visit came from: the GA4 default channel groups, from the landing URL and its referrer.
 * Rules: support.google.com/analytics/answer/9756891. The lists of names are short on purpose.
 */

export interface Arrival {
  channel: string;
  source?: string;
  referrer?: string;
  utm_source?: string;
  utm_medium?: string;
  utm_campaign?: string;
  utm_term?: string;
  utm_content?: string;
}

type Category = "ai" | "search" | "social" | "video" | "shopping" | "other";

// One entry: the name, then what else it is called, as a host, the site part of a host, or a utm_source.
const KNOWN: Record<Category, string> = {
  ai: "chatgpt,chat.openai.com,openai|claude|gemini,gemini.google.com|copilot,copilot.microsoft.com|perplexity|deepseek|grok|mistral,chat.mistral.ai",
  other: "gmail,mail.google.com|yahoo_mail,mail.yahoo.com|producthunt",
  search: "google|bing|yahoo|duckduckgo|baidu|yandex|ecosia|naver|qwant|brave,search.brave.com|startpage",
  social:
    "facebook,fb,fb.me|instagram,ig|linkedin,lnkd.in|x,twitter,t.co|reddit|pinterest,pin.it|tiktok|snapchat|threads|bluesky,bsky|hackernews,news.ycombinator.com,hn|quora|tumblr|vk|whatsapp,wa.me|telegram,t.me",
  video: "youtube,youtu.be|vimeo|twitch|dailymotion",
  shopping: "amazon|ebay|etsy|walmart|alibaba|shopify,shop.app|google shopping,igshopping",
};

// What a click id says: the source, and the medium where only an advertisement carries it.
const CLICKS: Record<string, [source: string, medium?: string]> = {
  gclid: ["google", "cpc"],
  gbraid: ["google", "cpc"],
  wbraid: ["google", "cpc"],
  dclid: ["google", "display"],
  msclkid: ["bing", "cpc"],
  yclid: ["yandex", "cpc"],
  ttclid: ["tiktok", "cpc"],
  li_fat_id: ["linkedin", "cpc"],
  twclid: ["x", "cpc"],
  rdt_cid: ["reddit", "cpc"],
  sccid: ["snapchat", "cpc"],
  fbclid: ["facebook"],
  igshid: ["instagram"],
  epik: ["pinterest"],
};

/** Whether a query parameter says where a visitor came from, and nothing about who she is. */
export function tellsOrigin(name: string): boolean {
  return /^utm_/i.test(name) || name.toLowerCase() in CLICKS;
}

/** The arrival at an absolute `url`; a referrer of the same site counts as none. */
export function arrival(url: string, referrer?: string | null): Arrival {
  const landing = new URL(url);
  const said: Record<string, string> = {};
  landing.searchParams.forEach((value, name) => {
    if (value) said[name.toLowerCase()] ??= value;
  });
  const from = referringHost(referrer, landing.hostname);
  const [clickSource, clickMedium] = CLICKS[Object.keys(CLICKS).find((id) => said[id]) ?? ""] ?? [];
  const source = said.utm_source?.toLowerCase() ?? clickSource ?? (tagged(said) ? undefined : from);
  const [name, category] = known(source);
  const medium = (said.utm_medium ?? clickMedium ?? "").toLowerCase();
  const found: Arrival = { channel: channel(said, name, category, medium, from) };
  if (name ?? from) found.source = (name ?? known(from)[0])!;
  if (from) found.referrer = from;
  for (const key of ["utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"] as const) {
    if (said[key]) found[key] = said[key];
  }
  return found;
}

function tagged(said: Record<string, string>): boolean {
  return !!(said.utm_source || said.utm_medium || said.utm_campaign);
}

/** The referring domain without `www.`, undefined for none or the site itself. */
export function referringHost(referrer: string | null | undefined, own: string): string | undefined {
  try {
    const host = bare(new URL(referrer!).hostname);
    return host === bare(own) ? undefined : host || undefined;
  } catch {
    return undefined;
  }
}

const bare = (host: string) => host.replace(/^www\./, "");

function known(source: string | undefined): [name?: string | undefined, category?: Category] {
  if (!source) return [];
  const host = bare(source);
  const site = /([^.]+)\.(?:(?:com?|net|org|ac|ne)\.)?[a-z]+$/.exec(host)?.[1];
  for (const by of [host, site]) {
    for (const category in KNOWN) {
      const entry = KNOWN[category as Category].split("|").find((names) => names.split(",").includes(by!));
      if (entry) return [entry.split(",")[0], category as Category];
    }
  }
  return [host];
}

const DISPLAY = /^(display|banner|expandable|interstitial|cpm)$/;
const SOCIAL = /^(social|social[- ]network|social[- ]media|sm)$/;
const MAIL = /^e[-_ ]?mail$/;

function channel(
  said: Record<string, string>,
  source: string | undefined,
  category: Category | undefined,
  medium: string,
  from: string | undefined,
): string {
  const campaign = said.utm_campaign?.toLowerCase() ?? "";
  const either = (name: RegExp) => name.test(medium) || name.test(source ?? "");
  if (!source && !medium && !campaign) return "direct";
  if (/cross-network/.test(campaign)) return "cross_network";
  const isShopping = category === "shopping" || /(^|[^a-df-z])shop|shopping/.test(campaign);
  const isPaid = /cp|^ppc$|^retargeting$|^paid/.test(medium);
  if (isPaid) {
    if (isShopping) return "paid_shopping";
    if (category === "search" || category === "social" || category === "video") return `paid_${category}`;
  }
  if (DISPLAY.test(medium)) return "display";
  if (isPaid) return "paid_other";
  if (isShopping) return "organic_shopping";
  if (category === "social" || SOCIAL.test(medium)) return "organic_social";
  if (category === "video" || /video/.test(medium)) return "organic_video";
  if (category === "search" || medium === "organic") return "organic_search";
  if (category === "ai") return "ai_assistant";
  if (either(MAIL)) return "email";
  if (/^affiliates?$/.test(medium)) return "affiliates";
  if (/^(referral|app|link)$/.test(medium)) return "referral";
  if (medium === "audio") return "audio";
  if (either(/^sms$/)) return "sms";
  if (/push$|mobile|notification/.test(medium) || source === "firebase") return "push";
  return from && !tagged(said) ? "referral" : "unassigned";
}
