/** Route changes of single-page apps, and pages that come back from the back-forward cache. */
import { guarded } from "./guard";

interface NavigationApi extends EventTarget {
  currentEntry: unknown;
}

const address = () => location.pathname + location.search;

/** Calls once for every other path or query. */
export function onRoute(listener: () => void): void {
  let last = address();
  // A microtask lets a framework finish what it does with the new address.
  const changed = guarded(() => queueMicrotask(guarded(look)));
  function look() {
    if (address() === last) return;
    last = address();
    listener();
  }
  const navigation = (window as { navigation?: NavigationApi }).navigation;
  if (navigation) navigation.addEventListener("navigatesuccess", changed);
  else watchHistory(changed);
  addEventListener("pageshow", guarded((event: PageTransitionEvent) => event.persisted && listener()));
}

function watchHistory(changed: () => void): void {
  for (const method of ["pushState", "replaceState"] as const) {
    const original = history[method];
    history[method] = function (...args) {
      original.apply(this, args);
      changed();
    };
  }
  addEventListener("popstate", changed);
  addEventListener("hashchange", changed);
}
