/** Signs that somebody is about to leave. */
import { listen } from "./listen";

/** A touch screen is scrolled up by this share of its height within that time, milliseconds. */
const FLING = 0.5;
const FLING_TIME = 300;

/** The pointer leaves at the top; on touch screens a fast scroll up, or back. */
export function onLeaving(leaving: () => void): void {
  if (!matchMedia("(pointer: coarse)").matches) {
    return listen<MouseEvent>(document, "mouseout", (event) => !event.relatedTarget && event.clientY <= 0 && leaving());
  }
  let from = scrollY;
  let since = 0;
  listen(window, "scroll", ({ timeStamp }) => {
    if (scrollY >= from || timeStamp - since > FLING_TIME) [from, since] = [scrollY, timeStamp];
    else if (from - scrollY > innerHeight * FLING) leaving();
  });
  // Back can only be noticed by standing in its way once: the first touch adds a copy of this place to the history
  // (browsers pass over one that nobody's touch has made), and back then leads to the place itself.
  const { href } = location;
  const isCopy = () => history.state?.trackflow;
  listen(document, "touchend", () => isCopy() || history.pushState({ ...history.state, trackflow: 1 }, ""));
  listen(window, "popstate", () => isCopy() || location.href !== href || leaving());
}
