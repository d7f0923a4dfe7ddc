/** Markup as the server compiles it: a typed tree, built without markup text, so a strict CSP and Trusted Types hold. */
import type { Tree } from "./types";

/**
 * Elements that are never built, and whose text is never changed. What the server lets through is a shorter list still;
 * this holds whatever the config says.
 */
export const NEVER = /scr|sty|fra|obj|emb|link|meta|base|temp|svg|math|area|tit|flow/i;
/** Attributes that run something by their name, or by what they say. */
const RUNS = /^(on|srcdoc|form)|script:/i;

export function build(tree: Tree | Node): Node | string {
  if (!Array.isArray(tree)) return tree;
  const [tag, attributes, ...children] = tree;
  const made = document.createElement(NEVER.test(tag) ? "p" : tag);
  for (const name in attributes) setAttribute(made, name, attributes[name]!);
  made.append(...children.map(build));
  return made;
}

/** Null takes it away; what could run script is never set. */
export function setAttribute(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (name === "style") element.style.cssText = value;
  else if (!RUNS.test(name + value.replace(/\s/g, ""))) element.setAttribute(name, value);
}
