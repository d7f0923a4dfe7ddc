/** `hide`, `show`, `set_style` and `highlight`: inline styles by the CSSOM, which a strict CSP allows. */
import type { Change } from "./edits";
import type { Target } from "./types";

type Styles = Record<string, string | number>;
type Styled = HTMLElement | SVGElement;

interface Original {
  was: string;
  now: string;
  /** As the browser gives them back. */
  values: Record<string, string>;
  wasHidden: boolean;
}

/** Looks and spacing, and no more; runnable.py has the same list. */
const LOOKS =
  /^(--.+|((background|caret|accent)-)?color|background|opacity|visibility|display|order|filter|rotate|scale|((min|max)-)?(width|height)|(border|outline|box-shadow|font|text|letter|line|word|white|padding|margin|gap|row|column|flex|grid|align|justify|object|overflow)(-.+)?)$/;
/** A style may not make the browser load a file. */
const LOADS = /(url|image|image-set|src|cross-fade)\(|\\/i;

export const isStyles = (styles: unknown): boolean =>
  Object.entries(styles as Styles).every(([name, value]) => LOOKS.test(name) && /^[sn]/.test(typeof value) && !LOADS.test(value + ""));

const RING: Styles = { outline: "3px solid #ffb300", "outline-offset": "3px", "box-shadow": "0 0 0 3px #1a1a1a" };
const PULSE = { duration: 700, iterations: 3 };

export const hiding = (target: Target) => styleChange(target, { display: "none" });
export const highlighting = (target: Target) => styleChange(target, RING, pulse);

function pulse(element: Element): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  element.animate?.([{ outlineOffset: "12px" }, { outlineOffset: "3px" }], PULSE);
}

/** Whatever hides the element: the attribute, or a style of the page. */
export const showing = (target: Target) =>
  styleChange(target, { display: "revert", visibility: "visible" }, undefined, (element) => {
    const { display, visibility } = getComputedStyle(element);
    return display !== "none" && visibility === "visible" && !element.hasAttribute("hidden");
  });

/** `isSo` says whether an element is as wanted for other reasons than these styles. */
export function styleChange(
  target: Target,
  styles: Styles,
  changed?: (element: Element) => void,
  isSo?: (element: Element) => boolean,
): Change {
  const originals = new Map<Styled, Original>();
  const names = Object.keys(styles);

  function stands(element: Styled): boolean {
    const values = originals.get(element)?.values;
    return isSo ? isSo(element) : !!values && names.every((name) => element.style.getPropertyValue(name) === values[name]);
  }

  function write(element: Styled): void {
    const { style } = element;
    const before = originals.get(element);
    const wasHidden = !!before?.wasHidden || element.hasAttribute("hidden");
    const was = before ? before.was : style.cssText;
    if (isSo) element.removeAttribute("hidden");
    if (!isSo?.(element)) for (const name of names) style.setProperty(name, styles[name] + "", "important");
    const values = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    originals.set(element, { was, now: style.cssText, values, wasHidden });
    changed?.(element);
  }

  return {
    target,
    look: (element) => "style" in element && (stands(element as Styled) || (() => write(element as Styled))),
    /** As it was where nobody has changed it since; else only ours goes. */
    restore(within) {
      for (const [element, { was, now, wasHidden }] of originals) {
        if (within && within !== element) continue;
        const { style } = element;
        if (style.cssText === now) style.cssText = was;
        else names.forEach((name) => style.removeProperty(name));
        if (!element.getAttribute("style")) element.removeAttribute("style");
        if (isSo && wasHidden) element.setAttribute("hidden", "");
        originals.delete(element);
      }
    },
  };
}
