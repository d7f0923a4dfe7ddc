/**
 * What an edit changes on one element, as slots: single places that can be read, written and given back. No node that a
 * framework owns is ever moved or removed.
 */
import { build, NEVER, setAttribute } from "./markup";
import type { Edit } from "./types";

type Value = string | null;
/** What tells it from the other slots of the element; how it reads; how it is written, and given back. */
export type Slot = [key: unknown, read: () => Value, write: () => void, undo: (was: Value) => void];

export const isLoading = () => document.readyState === "loading";

/** Undefined where nothing can be changed, or not yet; none where all is well without. */
export function slotsOf({ text, html, at, attributes, show }: Edit, element: HTMLElement, kept: Map<unknown, any>): Slot[] | undefined {
  const slots: Slot[] = [];
  if (text != null) {
    const nodes = textsOf(element);
    if (text && !nodes[0]) {
      if (NEVER.test(element.localName) || isLoading()) return;
      element.append((nodes[0] = new Text()));
    }
    nodes.forEach((node, index) =>
      slots.push([
        node,
        () => node.data,
        // The words alone: the white space around them stays.
        () => (node.data = node.data.trim() ? node.data.replace(/\S[^]*\S|\S/, () => (index ? "" : text)) : text),
        (was) => (node.data = was!),
      ]),
    );
  }
  if (html) {
    const box: HTMLElement = kept.get(html)?.[1] || document.createElement("trackflow-html");
    if (!box.firstChild) box.append(...html.map(build));
    kept.set(html, [0, box]);
    slots.push([box, () => box.isConnected + "", () => element[at!](box), () => box.remove()]);
  }
  if (!show || !element.checkVisibility({ visibilityProperty: true })) {
    for (const name in attributes) {
      const set = (value: Value) => setAttribute(element, name, value);
      slots.push([name, () => element.getAttribute(name), () => set(attributes[name]!), set]);
    }
  }
  return slots;
}

/** The text nodes that a reader sees as words. */
function textsOf(element: Element): Text[] {
  if (NEVER.test(element.localName)) return [];
  return (Array.from(element.childNodes) as (Text & Element)[]).flatMap((node) =>
    node.nodeType === 3 ? (node.data.trim() ? node : []) : textsOf(node),
  );
}
