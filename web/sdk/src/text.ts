/** `replace_text`: only the data of text nodes changes, never a node that a framework owns. */
import type { Change } from "./edits";
import type { Target } from "./types";

const NEVER = /^(script|style|noscript|template|textarea|title)$/;

export function textChange(target: Target, text: string): Change {
  const originals = new Map<Text, { was: string; now: string }>();

  function write(node: Text, data: string): void {
    const before = originals.get(node);
    // While the page is parsed, the rest of the original comes after what we have written.
    const isOurs = before && node.data.startsWith(before.now);
    const was = isOurs ? before.was + node.data.slice(before.now.length) : node.data;
    originals.set(node, { was, now: data });
    node.data = data;
  }

  return {
    target,
    look(element) {
      if (NEVER.test(element.localName)) return false;
      const nodes = textsOf(element);
      if (!nodes.length && document.readyState === "loading") return false;
      const [first = element.appendChild(document.createTextNode("")), ...others] = nodes;
      const wanted = first.data.trim() ? first.data.replace(/\S[^]*\S|\S/, () => text) : text;
      if (first.data === wanted && !others.length) return true;
      return () => {
        write(first, wanted);
        others.forEach((other) => write(other, ""));
      };
    },
    /** The original where the text is still ours; what the page has written since stays. */
    restore(within) {
      for (const [node, { was, now }] of originals) {
        if (within && !within.contains(node)) continue;
        if (node.data === now) node.data = was;
        originals.delete(node);
      }
    },
  };
}

/** The text nodes that a reader sees as words. */
function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && !NEVER.test(node.parentElement!.localName)) found.push(node);
  }
  return found;
}
