/** `overlay`: a native dialog or a popover in a closed shadow root, in the page's own look. */
import { build, type Close, isDialog } from "./anatomy";
import type * as Extras from "./extras";
import { guarded } from "./guard";
import { afterVisible } from "./listen";
import { lookOfPage } from "./look";
import css from "./overlay.css?inline";
import type { Stage } from "./stage";
import { takeTurn } from "./turns";
import type { Overlay } from "./types";

const LEAVING = 300;
/** Waits for its turn and opens; gives a function that takes it away without an outcome. */
export function showOverlay(said: Overlay, stage: Stage, extras?: typeof Extras): () => void {
  const step = extras?.fitting(said) || said;
  let close: Close | undefined;
  const leave = takeTurn((done) => {
    const closed: Close = (outcome) => {
      done();
      stage.closed(outcome);
    };
    close = isAble() && stage.mayOpen() ? guarded(open)(step, stage, closed, extras) : undefined;
    if (!close) stage.closed();
    return !!close;
  });
  return () => (close ? close() : leave());
}

/** Browsers without these keep the original page. */
function isAble(): boolean {
  return "popover" in HTMLElement.prototype && "adoptedStyleSheets" in Document.prototype;
}

function open(step: Overlay, stage: Stage, closed: Close, extras?: typeof Extras): Close | undefined {
  const target = step.style === "tooltip" ? stage.find(step.target!)?.[0] : undefined;
  const end = step.countdown && (step.countdown.until ?? stage.deadline(step.countdown.seconds!));
  if ((step.style === "tooltip" && !target) || end! <= Date.now()) return;
  const host = document.createElement("trackflow-overlay");
  const undos: (() => unknown)[] = [];
  let isOpen = true;

  const close: Close = (outcome) => {
    if (!isOpen) return;
    isOpen = false;
    undos.forEach((undo) => guarded(undo)());
    if (box instanceof HTMLDialogElement) box.close();
    else box.hidePopover();
    setTimeout(() => host.remove(), LEAVING);
    closed(outcome);
  };

  const box = build(step, end, guarded(close), extras);
  const root = dress(host, box, css + (extras?.css || ""));
  const add = (part: { node: Node; sheet: CSSStyleSheet } | undefined) => {
    if (!part) return;
    root.adoptedStyleSheets.push(part.sheet);
    box.querySelector(".x")!.before(part.node);
  };
  const submit = (answers: Record<string, unknown>) => {
    stage.submitted(answers);
    close("submitted");
  };
  if (step.form) void stage.fetchFile("form").then(({ formOf }) => add(formOf(step.form, stage.known(), submit, step.cta?.label))).catch(() => close());
  if (step.recommend) void stage.fetchFile("recommend").then(({ listOf }) => listOf(step.recommend, stage)).then(add, () => {});

  document.documentElement.append(host);
  if (box instanceof HTMLDialogElement) {
    box.showModal();
    undos.push(lockScroll());
  } else {
    box.showPopover();
    if (step.style === "banner") undos.push(reserve(box, step));
    if (target) undos.push(extras!.follow(host, box, target));
  }
  undos.push(onEscape(box, isDialog(step), guarded(() => close("dismissed"))));
  if (step.close_after_seconds) undos.push(closeAfter(box, step.close_after_seconds, guarded(close)));
  // Two frames on, the first one with it has been painted.
  requestAnimationFrame(() => requestAnimationFrame(guarded(() => isOpen && stage.opened())));
  return close;
}

/** The shadow root with its sheet, and the page's look as properties of the host. */
function dress(host: HTMLElement, box: HTMLElement, rules: string): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheet];
  root.append(box);
  const look = lookOfPage();
  for (const name in look) host.style.setProperty(`--tf-${name}`, look[name]!);
  box.dir = getComputedStyle(document.body).direction;
  return root;
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
function closeAfter(box: HTMLElement, seconds: number, close: () => void): () => unknown {
  let isOver = false;
  const again = () => {
    if (isOver) return;
    if (box.matches(":hover, :focus-within")) afterVisible(1000, again);
    else close();
  };
  afterVisible(seconds * 1000, again);
  return () => (isOver = true);
}

/** The page behind a dialog stands still, and keeps the room of its scroll bar. */
function lockScroll(): () => void {
  const page = document.documentElement;
  const gutter = innerWidth > page.clientWidth ? "stable" : "";
  return setStyles({ overflow: "hidden", "scrollbar-gutter": gutter });
}

/** A top banner that comes before the first paint moves the page down; a later one lies over it. */
function reserve(box: HTMLElement, { position }: Overlay): () => void {
  if (/bottom/.test(position!) || performance.getEntriesByName("first-contentful-paint").length) return () => {};
  return setStyles({ "padding-block-start": `${box.offsetHeight}px` });
}

/** Sets styles of the root element, and gives a function that puts back what was there. */
function setStyles(styles: Record<string, string>): () => void {
  const own = document.documentElement.style;
  const before = Object.keys(styles).map((name) => [name, own.getPropertyValue(name)] as const);
  for (const name in styles) if (styles[name]) own.setProperty(name, styles[name]!);
  return () => before.forEach(([name, value]) => own.setProperty(name, value));
}
