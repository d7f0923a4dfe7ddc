/** What a condition may ask about this visitor on this page. */
import { agent } from "./agent";
import { referringHost } from "./arrival";
import type { Session } from "./memory";
import { arrivalOf } from "./session";
import type { Store } from "./store";

const DAY = 86_400_000;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

export function attributes(store: Store, session: Session, now: number): Record<string, unknown> {
  const clock = new Date(now);
  return {
    ...agent(navigator.userAgent, navigator.maxTouchPoints),
    language: (navigator.language || "").split("-")[0]!.toLowerCase() || null,
    get timezone() {
      return timezone();
    },
    local_hour: clock.getHours(),
    local_weekday: WEEKDAYS[clock.getDay()],
    path: location.pathname,
    ...(store.lasting || isLanding() ? arrivalOf(session) : {}),
    ...(store.lasting ? remembered(store, session, now) : {}),
  };
}

/** Only known where something outlives the page: without storage everybody would look new. */
function remembered(store: Store, session: Session, now: number): Record<string, unknown> {
  const daysSince = (time: number | undefined) => (time ? Math.floor((now - time) / DAY) : null);
  return {
    visits: store.get("visits"),
    days_since_first_visit: daysSince(store.get("firstSeen")),
    days_since_last_visit: daysSince(store.get("lastVisit")),
    pages_viewed: session.pages,
    session_seconds: Math.floor((now - session.start) / 1000),
  };
}

/** Whether the visit began on this page, as far as the page itself can tell. */
export function isLanding(): boolean {
  return !document.referrer || !!referringHost(document.referrer, location.hostname);
}

/** The first call loads the browser's time zone data, 10 ms: only where somebody asks, and never while a page loads. */
export function timezone(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
