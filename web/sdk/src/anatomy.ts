/** What an overlay is built of. */
import { element } from "./element";
import type * as Extras from "./extras";
import { guarded } from "./guard";
import { isLink, isPicture } from "./links";
import type { Action, Outcome, Overlay } from "./types";

export type Close = (outcome?: Outcome) => void;

/** The names of the styles in the sheet, and what each is to assistive technology. */
const KINDS: Record<Overlay["style"], [className: string, role?: string]> = {
  modal: ["modal"],
  fullscreen: ["full"],
  banner: ["banner", "region"],
  slide_in: ["slide", "dialog"],
  corner: ["corner", "region"],
  tooltip: ["tip", "status"],
};

export const isDialog = ({ style }: Overlay) => style === "modal" || style === "fullscreen";

/** The box with all its parts; `end` is when its countdown is over, `extras` what only some overlays have. */
export function build(step: Overlay, end: number | undefined, close: Close, extras?: typeof Extras): HTMLElement {
  const { style, title, body, image, video, cta, coupon, form, position = "" } = step;
  const button = (className: string, label: string, act: () => void, name?: string) => {
    const made = element("button", className, { type: "button", "aria-label": name }, label);
    made.addEventListener("click", guarded(act));
    return made;
  };
  const choice = (className: string, { label, url }: Action, outcome: Outcome) => {
    const choose = () => close(outcome);
    if (!url || !isLink(url)) return button(className, label, choose);
    const link = element("a", className, { href: url }, label);
    link.addEventListener("click", guarded(choose));
    return link;
  };
  const dialog = isDialog(step);
  const second = step.secondary_cta || (dialog && cta && { label: "No, thanks" });
  const parts = [
    style !== "banner" && style !== "tooltip" && (image ? picture(image) : video && extras?.film(video)),
    title && element("h2", "", { id: "t", tabindex: dialog && "-1", autofocus: dialog && "" }, title),
    body && element("p", "", { id: "b" }, body),
    coupon && extras?.ticket(coupon, button),
    end !== undefined && extras?.countdown(end, () => close()),
    (cta || second) &&
      !form &&
      element("div", "row", {}, cta && choice(style === "corner" ? "no" : "go", cta, "clicked"), second && choice("no", second, second.url ? "clicked" : "dismissed")),
    button("x", "×", () => close("dismissed"), "Close"),
  ];
  const [name, role] = KINDS[style];
  const places = position.replace(/_/g, " ").replace(/center/, "");
  const named = { "aria-labelledby": title && "t", "aria-describedby": body && "b" };
  if (!dialog) return element("section", `tf ${name} ${places}`, { ...named, popover: "manual", role }, ...parts);
  const made = element("dialog", `tf ${name}`, named, ...parts);
  made.addEventListener("click", guarded((event: MouseEvent) => isOutside(event, made) && close("dismissed")));
  return made;
}

function picture(url: string): HTMLElement | undefined {
  if (!isPicture(url)) return;
  const made = element("img", "pic", { src: url, alt: "" });
  made.addEventListener("error", () => made.remove());
  return made;
}

/** A click on the backdrop, which the dialog itself reports. */
function isOutside({ target, clientX, clientY }: MouseEvent, dialog: HTMLElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}
