/** Events as the Segment tracking API takes them. */
import { sendable } from "./address";
import { timezone } from "./attributes";
import type { Message, PageContext, Session } from "./memory";
import { anonymousId, arrivalOf } from "./session";
import type { Store } from "./store";
import type { Properties } from "./types";
import { uuid } from "./uuid";
import { VERSION } from "./version";

/** The page in view. Its title is read again before a batch leaves: the script runs before `<title>` is parsed. */
export function pageContext(referrer: string): PageContext {
  const url = sendable(location.href);
  return { url, path: location.pathname, referrer: sendable(referrer), title: document.title, search: new URL(url).search };
}

export function message(
  store: Store,
  page: PageContext,
  session: Session,
  content: Pick<Message, "type" | "event" | "properties" | "traits">,
): Message {
  const userId = store.get("userId");
  return {
    ...content,
    messageId: uuid(),
    anonymousId: anonymousId(store),
    ...(userId && { userId }),
    timestamp: new Date().toISOString(),
    context: {
      library: { name: "trackflow.js", version: VERSION },
      page,
      campaign: campaign(session),
      userAgent: navigator.userAgent, // The header of a beacon may say something else.
      locale: navigator.language,
      get timezone() {
        return timezone(); // Read when the batch leaves.
      },
      sessionId: session.id,
      sessionStart: new Date(session.start).toISOString(),
      landing: session.landing,
    },
  };
}

/** The session's campaign by Segment's names. */
function campaign(session: Session): Properties {
  const { utm_campaign, utm_source, utm_medium, utm_term, utm_content } = arrivalOf(session);
  return { name: utm_campaign, source: utm_source, medium: utm_medium, term: utm_term, content: utm_content };
}

