import type { Document } from "./api";
import { valueAt } from "./paths";

/** Where a workflow happens: the address to open, and how it is called. */
export type Place = { href: string; label: string; asAd: boolean };

/** How an arrival is recognised, by the tags that such links carry. */
const TAGS: Record<string, string> = {
  paid_search: "utm_source=google&utm_medium=cpc",
  paid_social: "utm_source=facebook&utm_medium=paid_social",
  display: "utm_source=display&utm_medium=display",
  email: "utm_source=newsletter&utm_medium=email",
};

/** The page of the site where it happens; tagged, where only arrivals of a channel meet it. */
export function placeOf(siteUrl: string, document: Document): Place {
  const pages = (document["pages"] ?? []) as string[];
  const page = pages.find((path) => path.startsWith("/") && !path.includes("*")) ?? "/";
  const tags = tagsOf(document);
  const base = siteUrl.replace(/\/$/, "");
  return {
    href: `${base}${page}${tags ? `?${tags}` : ""}`,
    label: `${base.replace(/^https?:\/\//, "")}${page === "/" ? "" : page}`,
    asAd: tags !== undefined,
  };
}

/** Conditions that the link or a device brings along; the rest takes such a visitor. */
const PLAYED = new Set(["device", "channel", "source"]);

/** What a person does to meet it: her device, and the moment it waits for. */
export type Asked =
  | { what: "device"; device: "mobile" | "tablet" | "desktop" }
  | { what: "seconds"; seconds: number }
  | { what: "scroll"; percent: number }
  | { what: "exit" }
  | { what: "audience" };

export function askedOf(document: Document): Asked[] {
  const found: Asked[] = [];
  const device = valueAt(document, "audience.device");
  if (device === "mobile" || device === "tablet" || device === "desktop") {
    found.push({ what: "device", device });
  }
  const others = Object.keys((document["audience"] ?? {}) as object);
  if (others.some((name) => !PLAYED.has(name))) found.push({ what: "audience" });
  for (const trigger of (document["triggers"] ?? []) as Record<string, unknown>[]) {
    if (trigger["type"] === "time_on_page" && typeof trigger["seconds"] === "number") {
      found.push({ what: "seconds", seconds: trigger["seconds"] });
    }
    if (trigger["type"] === "scroll_depth" && typeof trigger["percent"] === "number") {
      found.push({ what: "scroll", percent: trigger["percent"] });
    }
    if (trigger["type"] === "exit_intent") found.push({ what: "exit" });
  }
  return found;
}

function tagsOf(document: Document): string | undefined {
  const channel = valueAt(document, "audience.channel");
  const wanted = typeof channel === "string" ? [channel] : valueAt(channel, "$in");
  if (!Array.isArray(wanted)) return undefined;
  return wanted.map((name) => TAGS[String(name)]).find((tags) => tags !== undefined);
}
