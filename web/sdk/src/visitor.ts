/** The attributes that need more than a look. */
import { agent } from "./agent";
import { arrival } from "./arrival";
import { timezone } from "./clock";
import { remembered } from "./history";
import type { Session } from "./memory";
import { dataOfPage } from "./page";
import { isLanding } from "./routes";
import { isLasting, recall } from "./store";
import type { Properties } from "./types";

const DAY = 86_400_000;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

export function withMore(found: Properties, session: Session): Properties {
  const { landing, pages, start } = session;
  const now = Date.now();
  const clock = new Date(now);
  const daysSince = (time: number | undefined) => time && Math.floor((now - time) / DAY);
  const all = {
    customer: !!(found.customer || Number(found.orders) > 0 || recall("did")?.["did.purchase"]),
    ...found,
    page: dataOfPage(),
    ...agent(navigator.userAgent, navigator.maxTouchPoints),
    language: (navigator.language || "").split("-")[0]!.toLowerCase() || null,
    local_hour: clock.getHours(),
    local_weekday: WEEKDAYS[clock.getDay()],
    ...((isLasting() || isLanding()) && arrival(landing.url, landing.referrer)),
    // Only known where something outlives the page: without storage everybody would look new.
    ...(isLasting() && {
      visits: recall("visits"),
      pages_viewed: pages,
      session_seconds: Math.floor((now - start) / 1000),
      days_since_first_visit: daysSince(recall("firstSeen")),
      days_since_last_visit: daysSince(recall("lastVisit")),
      ...remembered(session),
    }),
  };
  // Not read before somebody asks.
  return Object.defineProperty(all, "timezone", { get: timezone, enumerable: true });
}
