/** `overlay`: a modal (native dialog) or a banner (popover) in a closed shadow root, in the page's own look. */
import { element } from "./element";
import { guarded } from "./guard";
import { lookOfPage } from "./look";
import css from "./overlay.css?inline";
import { takeTurn } from "./turns";
import type { Action, Outcome, Overlay } from "./types";
import { afterVisible } from "./visibility";

export interface Stage {
  /** Asked when its turn comes: meanwhile the limit may be reached. */
  mayOpen(): boolean;
  /** It is open and painted. */
  opened(): void;
  /** It is gone; no outcome where nobody decided. */
  closed(outcome?: Outcome): void;
}

const LEAVING = 300;
let sheet: CSSStyleSheet | undefined;

/** Waits for its turn and opens; gives a function that takes it away without an outcome. */
export function showOverlay(step: Overlay, stage: Stage): () => void {
  let close: ((outcome?: Outcome) => void) | undefined;
  const leave = takeTurn((done) => {
    close = isAble() && stage.mayOpen() ? guarded(open)(step, stage.opened, (outcome) => {
      done();
      stage.closed(outcome);
    }) : undefined;
    if (!close) stage.closed();
    return !!close;
  });
  return () => (close ? close() : leave());
}

/** Browsers without these keep the original page. */
function isAble(): boolean {
  return "popover" in HTMLElement.prototype && "adoptedStyleSheets" in Document.prototype;
}

function open(step: Overlay, opened: () => void, closed: (outcome?: Outcome) => void): (outcome?: Outcome) => void {
  const isModal = step.style === "modal";
  const host = document.createElement("trackflow-overlay");
  const box = build(step, guarded(close));
  const undos: (() => void)[] = [];
  let isOpen = true;

  function close(outcome?: Outcome): void {
    if (!isOpen) return;
    isOpen = false;
    undos.forEach((undo) => guarded(undo)());
    if (box instanceof HTMLDialogElement) box.close();
    else box.hidePopover();
    setTimeout(() => host.remove(), LEAVING);
    closed(outcome);
  }

  dress(host, box);
  document.documentElement.append(host);
  if (box instanceof HTMLDialogElement) {
    box.showModal();
    undos.push(lockScroll());
  } else {
    box.showPopover();
    undos.push(reserve(box, step));
  }
  undos.push(onEscape(box, isModal, guarded(() => close("dismissed"))));
  if (step.close_after_seconds) undos.push(closeAfter(box, step.close_after_seconds, guarded(close)));
  // Two frames on, the first one with it has been painted.
  requestAnimationFrame(() => requestAnimationFrame(guarded(() => isOpen && opened())));
  return close;
}

/** The shadow root with its sheet, and the page's look as properties of the host. */
function dress(host: HTMLElement, box: HTMLElement): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheet];
  root.append(box);
  const look = lookOfPage();
  for (const name in look) host.style.setProperty(`--tf-${name}`, look[name]!);
  box.dir = getComputedStyle(document.body).direction;
}

function build(step: Overlay, close: (outcome: Outcome) => void): HTMLElement {
  const isModal = step.style === "modal";
  const button = (className: string, label: string, act: () => void, name?: string) => {
    const made = element("button", className, { type: "button", "aria-label": name }, label);
    made.addEventListener("click", guarded(act));
    return made;
  };
  const choice = (className: string, { label, url }: Action, outcome: Outcome) => {
    const choose = () => close(outcome);
    if (!url) return button(className, label, choose);
    const link = element("a", className, { href: url }, label);
    link.addEventListener("click", guarded(choose));
    return link;
  };
  const dismiss = () => close("dismissed");
  const second = step.secondary_cta || (isModal && step.cta && { label: "No, thanks" });
  const parts = [
    isModal && step.image && picture(step.image),
    element("h2", "", { id: "t", tabindex: isModal && "-1", autofocus: isModal && "" }, step.title),
    step.body && element("p", "", { id: "b" }, step.body),
    step.coupon && coupon(step.coupon, button),
    (step.cta || second) &&
      element(
        "div",
        "row",
        {},
        step.cta && choice("go", step.cta, "clicked"),
        second && choice("no", second, second.url ? "clicked" : "dismissed"),
      ),
    button("x", "×", dismiss, "Close"),
  ];
  const named = { "aria-labelledby": "t", "aria-describedby": step.body && "b" };
  if (!isModal) {
    const side = step.position === "bottom" ? "tf banner bottom" : "tf banner";
    return element("section", side, { ...named, popover: "manual", role: "region" }, ...parts);
  }
  const dialog = element("dialog", "tf modal", named, ...parts);
  dialog.addEventListener("click", guarded((event: MouseEvent) => isOutside(event, dialog) && dismiss()));
  return dialog;
}

function picture(url: string): HTMLImageElement {
  const made = element("img", "pic", { src: url, alt: "" });
  made.addEventListener("error", () => made.remove());
  return made;
}

function coupon(code: string, button: (className: string, label: string, act: () => void) => HTMLElement): HTMLElement {
  const copy = button("no", "Copy", () => {
    void navigator.clipboard?.writeText(code).then(
      () => (copy.textContent = "Copied"),
      () => {}, // The code can be selected and copied by hand.
    );
  });
  copy.setAttribute("aria-live", "polite");
  return element("div", "code", {}, element("b", "", {}, code), copy);
}

/** A click on the backdrop, which the dialog itself reports. */
function isOutside({ target, clientX, clientY }: MouseEvent, dialog: HTMLElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

function onEscape(box: HTMLElement, isModal: boolean, dismiss: () => void): () => void {
  if (isModal) {
    box.addEventListener("cancel", (event) => {
      event.preventDefault();
      dismiss();
    });
    // The browser may close it without asking twice.
    box.addEventListener("close", dismiss);
    return () => {};
  }
  const onKey = (event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && dismiss();
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

/** Not while somebody is at it. */
function closeAfter(box: HTMLElement, seconds: number, close: () => void): () => void {
  let stop = afterVisible(seconds * 1000, again);
  function again(): void {
    if (box.matches(":hover")) stop = afterVisible(1000, again);
    else close();
  }
  return () => stop();
}

/** The page behind a dialog stands still, and keeps the room of its scroll bar. */
function lockScroll(): () => void {
  const page = document.documentElement;
  const gutter = innerWidth > page.clientWidth ? "stable" : "";
  return setStyles({ overflow: "hidden", "scrollbar-gutter": gutter });
}

/** A top banner that is there before the first paint moves the page down; a later one lies over it. */
function reserve(box: HTMLElement, { position }: Overlay): () => void {
  if (position === "bottom" || performance.getEntriesByName("first-contentful-paint").length) return () => {};
  return setStyles({ "padding-block-start": `${box.offsetHeight}px` });
}

/** Sets styles of the root element, and gives a function that puts back what was there. */
function setStyles(styles: Record<string, string>): () => void {
  const own = document.documentElement.style;
  const before = Object.keys(styles).map((name) => [name, own.getPropertyValue(name)] as const);
  for (const name in styles) if (styles[name]) own.setProperty(name, styles[name]!);
  return () => before.forEach(([name, value]) => own.setProperty(name, value));
}
