/** What fewer overlays have: a code, a clock, a film, and the styles corner, tooltip and fullscreen. */
import { element } from "./element";
import css from "./extras.css?inline";
import { isPicture } from "./links";
import type { Overlay } from "./types";

export { countdown } from "./countdown";
export { follow } from "./tooltip";
export { css };

/** Who comes from a search on a phone is met by a banner: search engines rank down what covers the answer. */
const SEARCH = /\/\/([\w-]+\.)*(google|bing|duckduckgo|yahoo|ecosia|yandex|baidu|qwant|startpage|brave)\./;
const PHONE = 640;

export function film(url: string): HTMLElement | undefined {
  if (!isPicture(url)) return undefined;
  const made = element("video", "pic", { src: url, controls: "", playsinline: "", preload: "metadata" });
  made.addEventListener("error", () => made.remove());
  return made;
}

export function ticket(code: string, button: (className: string, label: string, act: () => void) => HTMLElement): HTMLElement {
  const copy = button("no", "Copy", () => {
    void navigator.clipboard?.writeText(code).then(
      () => (copy.textContent = "Copied"),
      () => {}, // The code can be selected and copied by hand.
    );
  });
  copy.setAttribute("aria-live", "polite");
  return element("div", "code", {}, element("b", "", {}, code), copy);
}

/** The same as a banner where it would cover a phone; a position is how an owner insists. */
export function fitting(step: Overlay): Overlay {
  const covers = step.style === "fullscreen" && !step.position && innerWidth < PHONE && SEARCH.test(document.referrer);
  return covers ? { ...step, style: "banner" } : step;
}
