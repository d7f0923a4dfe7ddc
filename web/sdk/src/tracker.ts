/** What happened, as messages: to the server, and to whoever listens in the page. */
import { openDelivery } from "./delivery";
import { guarded } from "./guard";
import type { PageContext, Session } from "./memory";
import { message, pageContext } from "./messages";
import { visit } from "./session";
import type { Store } from "./store";
import type { Listener, Properties } from "./types";

export interface Tracker {
  /** Another page is in view: counts it, and gives the visit it belongs to. */
  view(): Session;
  page(properties?: Properties): void;
  track(event: string, properties?: Properties): void;
  identify(userId: string | number, traits?: Properties): void;
  on(name: string, listener: Listener): void;
}

export function openTracker(origin: string, writeKey: string, store: Store): Tracker {
  const listeners: [string, Listener][] = [];
  let page: PageContext | undefined;
  const settle = () => {
    if (page) page.title = document.title;
  };
  const delivery = openDelivery(`${origin}/v1/batch`, writeKey, store, settle);

  function emit(type: "page" | "track" | "identify", properties: Properties, event?: string, traits?: Properties) {
    const session = visit(store, Date.now(), location.href, "", 0);
    const content = { type, properties, ...(event && { event }), ...(traits && { traits }) };
    delivery.add(message(store, page!, session, content));
    for (const [name, listener] of listeners) {
      if (name === (event ?? type)) guarded(listener)(traits ?? properties);
    }
  }

  return {
    view() {
      if (page) page.title ||= document.title;
      const referrer = page ? page.url : document.referrer;
      const session = visit(store, Date.now(), location.href, page ? "" : referrer, 1);
      page = pageContext(referrer);
      emit("page", {});
      return session;
    },
    page: (properties) => emit("page", copied(properties)),
    track(event, properties) {
      if (isName(event)) emit("track", copied(properties), event);
    },
    identify(userId, traits) {
      if (!isName(userId) && !Number.isFinite(userId)) return;
      store.set("userId", String(userId));
      emit("identify", {}, undefined, copied(traits));
    },
    on: (name, listener) => void listeners.push([name, listener]),
  };
}

const isName = (value: unknown) => typeof value === "string" && value !== "";

/** As it is now, and as it can be sent; throws for what cannot. */
function copied(properties: Properties | undefined): Properties {
  const copy: unknown = JSON.parse(JSON.stringify(properties ?? {}));
  return typeof copy === "object" && copy !== null && !Array.isArray(copy) ? (copy as Properties) : {};
}
