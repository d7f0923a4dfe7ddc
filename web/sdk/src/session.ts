/** Who visits, and the visit: 30 minutes without activity or a new campaign begin another one. */
import { sendable } from "./address";
import { arrival, tellsOrigin } from "./arrival";
import type { Session } from "./memory";
import type { Store } from "./store";
import { uuid } from "./uuid";

const INACTIVITY = 30 * 60_000;

/** The visitor's lasting random id, made at the first meeting. */
export function anonymousId(store: Store): string {
  const known = store.get("anonymousId");
  if (typeof known === "string") return known;
  const id = uuid();
  store.set("anonymousId", id);
  return id;
}

/** The visit going on at `now`, begun if need be; `viewed` is 1 where this is another page view. */
export function visit(store: Store, now: number, url: string, referrer: string, viewed: 0 | 1): Session {
  const before = store.get("session");
  const session = before && goesOn(before, now, url, viewed) ? before : begin(store, before, now, url, referrer);
  const touched = { ...session, last: now, pages: session.pages + viewed };
  store.set("session", touched);
  return touched;
}

function goesOn(session: Session, now: number, url: string, viewed: 0 | 1): boolean {
  if (!(now - session.last < INACTIVITY)) return false;
  const campaign = viewed ? campaignOf(url) : "";
  return !campaign || campaign === campaignOf(session.landing.url);
}

/** The part of an address that names a campaign: its utm and click id parameters. */
function campaignOf(url: string): string {
  const said: string[] = [];
  new URL(url).searchParams.forEach((value, name) => tellsOrigin(name) && said.push(`${name}=${value}`));
  return said.sort().join("&");
}

function begin(store: Store, before: Session | undefined, now: number, url: string, referrer: string): Session {
  store.set("visits", (store.get("visits") || 0) + 1);
  if (!store.get("firstSeen")) store.set("firstSeen", now);
  if (before) store.set("lastVisit", before.last);
  return { id: uuid(), start: now, last: now, pages: 0, landing: { url: sendable(url), referrer: sendable(referrer) } };
}

/** What the landing of the visit says about where it came from. */
export function arrivalOf(session: Session) {
  return arrival(session.landing.url, session.landing.referrer);
}
