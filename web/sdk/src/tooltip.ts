/** Where a tooltip stands: below its target, kept on screen, the arrow on the target's middle. */
import { guarded } from "./guard";

const MARGIN = 12;

/** Follows the target until the given function is called; `host` carries the place as properties. */
export function follow(host: HTMLElement, box: HTMLElement, target: Element): () => void {
  const place = guarded(() => {
    const { left, width, bottom, top } = target.getBoundingClientRect();
    const middle = left + width / 2;
    const x = Math.min(Math.max(MARGIN, middle - box.offsetWidth / 2), innerWidth - box.offsetWidth - MARGIN);
    const isBelow = bottom + box.offsetHeight + MARGIN < innerHeight || top < box.offsetHeight;
    const y = isBelow ? bottom + MARGIN : top - box.offsetHeight - MARGIN;
    const set = (name: string, value: number) => host.style.setProperty(name, `${Math.round(value)}px`);
    set("--x", x);
    set("--y", y);
    set("--a", middle - x - 8);
    set("--b", isBelow ? -6 : box.offsetHeight - 10);
  });
  const { bottom, top } = target.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: "center" });
  place();
  addEventListener("scroll", place, { passive: true, capture: true });
  addEventListener("resize", place);
  return () => {
    removeEventListener("scroll", place, true);
    removeEventListener("resize", place);
  };
}
