/** What the visitor browses with, in the vocabulary's words. */

export interface Agent {
  device: "mobile" | "tablet" | "desktop";
  os?: string;
  browser?: string;
}

// The first that fits wins: every browser claims to be an older one too.
const SYSTEMS: [string, RegExp][] = [
  ["ios", /iPhone|iPad|iPod/],
  ["android", /Android/],
  ["windows", /Windows/],
  ["chromeos", /CrOS/],
  ["macos", /Macintosh/],
  ["linux", /Linux|X11/],
];
const BROWSERS: [string, RegExp][] = [
  ["edge", /Edg(e|A|iOS)?\//],
  ["opera", /OPR\/|OPT\/|Opera/],
  ["samsung_internet", /SamsungBrowser/],
  ["firefox", /Firefox|FxiOS/],
  ["chrome", /Chrome|CriOS/],
  ["safari", /Safari/],
];

/** Device, system and browser of a user agent; a Mac with a touch screen is an iPad. */
export function agent(userAgent: string, touchPoints = 0): Agent {
  const named = (list: [string, RegExp][]) => list.find(([, pattern]) => pattern.test(userAgent))?.[0];
  const isPad = /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  const isTablet = isPad || /Tablet|(Android(?!.*Mobile))/.test(userAgent);
  const found: Agent = { device: isTablet ? "tablet" : /Mobi|iPod/.test(userAgent) ? "mobile" : "desktop" };
  const os = isPad ? "ios" : named(SYSTEMS);
  const browser = named(BROWSERS);
  if (os) found.os = os;
  if (browser) found.browser = browser;
  return found;
}
