/** Who visits, and the visit: 30 minutes without activity or a new campaign begin another one. */
import { originOf, sendable } from "./address";
import type { Session } from "./memory";
import { recall, remember } from "./store";
import { uuid } from "./uuid";

const INACTIVITY = 30 * 60_000;

/** The visitor's lasting random id, made at the first meeting. */
export function anonymousId(): string {
  remember({ anonymousId: recall("anonymousId") || uuid() });
  return recall("anonymousId")!;
}

/** The visit going on, begun if need be, with where it came from; `viewed` is 1 where this is another page view. */
export function visit(viewed: 0 | 1, referrer = ""): Session {
  const now = Date.now();
  const url = location.href;
  const before = recall("session");
  let session = before;
  const campaign = viewed && originOf(url);
  if (!session || !(now - session.last < INACTIVITY) || (campaign && campaign !== originOf(session.landing.url))) {
    session = { id: uuid(), start: now, last: 0, pages: 0, landing: { url: sendable(url), referrer } };
    remember({ visits: (recall("visits") || 0) + 1, firstSeen: recall("firstSeen") || now, lastVisit: before?.last });
  }
  session = { ...session, last: now, pages: session.pages + viewed };
  remember({ session });
  return session;
}
