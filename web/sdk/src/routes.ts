/** Route changes of single-page apps, and pages that come back from the back-forward cache. */
const address = () => location.pathname + location.search;

/** Calls, never to throw, once for every other path or query. */
export function onRoute(listener: () => unknown): void {
  let last = address();
  const look = () => last === (last = address()) || listener();
  // A microtask lets a framework finish what it does with the new address.
  const changed = () => queueMicrotask(look);
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener("navigatesuccess", changed);
  else {
    for (const method of ["pushState", "replaceState"] as const) {
      const original = history[method];
      history[method] = (...args) => {
        original.apply(history, args);
        changed();
      };
    }
    addEventListener("popstate", changed);
  }
  addEventListener("pageshow", (event) => event.persisted && listener());
}

/** Whether the visit began on this page, as far as the page itself can tell. */
export const isLanding = (): boolean => !document.referrer.startsWith(location.origin + "/");
