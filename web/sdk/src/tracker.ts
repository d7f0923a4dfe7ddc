/** What happened, as messages of the Segment tracking API: to the server, and to whoever listens in the page. */
import { masked, sendable } from "./address";
import { timezone } from "./clock";
import { deliver } from "./delivery";
import { report } from "./events";
import type { Message, PageContext, Session } from "./memory";
import { anonymousId, visit } from "./session";
import { consent, recall, remember } from "./store";
import type { Properties } from "./types";
import { uuid } from "./uuid";
import { VERSION } from "./version";

/** Characters of an event's properties: in any language less than a request may hold. */
const LONGEST = 18_000;

let page: PageContext;

/** Another page is in view: counts it, and gives the visit it belongs to. */
export function viewPage(): Session {
  const referrer = page ? page.url : sendable(document.referrer);
  const session = visit(1, page ? "" : referrer);
  page = {
    url: sendable(location.href),
    referrer,
    // Read when the batch leaves: the script runs before `<title>` is parsed.
    get title() {
      return masked(document.title);
    },
  };
  return session;
}

export function emit(type: Message["type"], said: unknown, event?: string, traits?: Properties): void {
  const properties = copied(said);
  const { id, start, landing } = visit(0);
  if (consent() !== "denied") {
    deliver({
      type,
      properties,
      event,
      traits,
      messageId: uuid(),
      anonymousId: anonymousId(),
      userId: recall("userId"),
      timestamp: new Date().toISOString(),
      context: {
        library: { name: "trackflow.js", version: VERSION },
        page,
        userAgent: navigator.userAgent, // The header of a request that outlives the page may say something else.
        locale: navigator.language,
        get timezone() {
          return timezone();
        },
        sessionId: id,
        sessionStart: new Date(start).toISOString(),
        landing,
      },
    });
  }
  report(event || type, traits || properties);
}

/** Says who the visitor is, or, without a `userId`, only more about her. */
export function identify(userId: unknown, more?: unknown): void {
  const traits = copied(more);
  remember({ traits: { ...recall("traits"), ...traits }, userId: userId ? userId + "" : recall("userId") });
  emit("identify", {}, undefined, traits);
}

/** As it is now, and as it can be sent; throws for what cannot, also because it is too long. */
const copied = (properties: unknown = {}): Properties => ({ ...JSON.parse(JSON.stringify(properties).slice(0, LONGEST)) });
