/** Elements without markup text: no `innerHTML`, so a strict CSP and Trusted Types hold. */

type Attributes = Record<string, string | false | undefined>;

/** An element with a class, attributes (false and undefined are left out) and children (falsy ones too). */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  attributes: Attributes = {},
  ...children: (Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const name in attributes) {
    const value = attributes[name];
    if (typeof value === "string") made.setAttribute(name, value);
  }
  made.append(...children.filter((child): child is Node | string => !!child));
  return made;
}
