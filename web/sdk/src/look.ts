/** The page's own look, read when an overlay opens: ground and text, the primary action, the headline. */
import { chroma, colorOf, contrast, type Color } from "./color";

type Styles = CSSStyleDeclaration;

const READABLE = 4.5;
const SOLID = 0.95;
const MOST_ACTIONS = 120;

/** Values of the `--tf-*` properties; every pair of text and ground has a contrast of at least 4.5. */
export function lookOfPage(): Record<string, string> {
  const body = getComputedStyle(document.body);
  const heading = document.querySelector("h1");
  const title = heading ? getComputedStyle(heading) : body;
  const ground = groundOf(document.body);
  const action = primaryAction(colorOf(ground));
  const bg = action ? cardUnder(action, ground) : ground;
  const fg = readable(body.color, bg);
  const look = { bg, fg, font: body.fontFamily, heading: `${title.fontWeight} 1em ${title.fontFamily}`, track: trackOf(title) };
  if (!action) {
    return { ...look, accent: fg, on: readable(bg, fg), radius: "6px", shadow: "none", cta: `600 1em/1.2 ${body.fontFamily}` };
  }
  const button = getComputedStyle(action);
  return {
    ...look,
    accent: button.backgroundColor,
    on: readable(button.color, button.backgroundColor),
    radius: button.borderTopLeftRadius,
    shadow: button.boxShadow,
    cta: `${button.fontWeight} 1em/1.2 ${button.fontFamily}`,
  };
}

/** The colour itself where it can be read on the ground, else black or white. */
function readable(color: string, ground: string): string {
  const under = colorOf(ground);
  if (colorOf(color)[3] > SOLID && contrast(colorOf(color), under) >= READABLE) return color;
  return contrast([0, 0, 0, 1], under) > contrast([255, 255, 255, 1], under) ? "#000" : "#fff";
}

/** What is painted under the element; under the page itself lies the browser's canvas. */
function groundOf(element: Element | null): string {
  for (let each = element; each; each = each.parentElement) {
    const color = getComputedStyle(each).backgroundColor;
    if (colorOf(color)[3] > SOLID) return color;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme || "";
  const isDark = /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia("(prefers-color-scheme: dark)").matches);
  return isDark ? "#121212" : "#fff";
}

/** Cards are brighter than the ground they lie on; a coloured band across the page is no card. */
function cardUnder(action: Element, ground: string): string {
  const card = groundOf(action.parentElement);
  return contrast(colorOf(card), colorOf(ground)) < 1.6 && chroma(colorOf(card)) < 0.25 ? card : ground;
}

/** The most striking button: solid, strong colour, preferably in the main part. */
function primaryAction(ground: Color): Element | undefined {
  const all = document.querySelectorAll("a, button, [type=submit], [role=button]");
  let best: Element | undefined;
  let most = 0;
  for (const element of Array.from(all).slice(0, MOST_ACTIONS)) {
    const score = strength(element, getComputedStyle(element), ground);
    if (score > most) [best, most] = [element, score];
  }
  return best;
}

/** 0 for what is no button: unseen, too small, too large, transparent or as pale as the ground. */
function strength(element: Element, style: Styles, ground: Color): number {
  const color = colorOf(style.backgroundColor);
  const { width, height } = element.getBoundingClientRect();
  const isButton = width >= 56 && height >= 28 && height <= 96 && width <= 640 && !!element.textContent?.trim();
  if (!isButton || color[3] <= SOLID || style.visibility !== "visible" || contrast(color, ground) < 1.3) return 0;
  return chroma(color) + contrast(color, ground) / 21 + (element.closest("header, nav, footer") ? 0 : 1);
}

/** Letter spacing in em, never tighter than text of our size can bear. */
function trackOf(title: Styles): string {
  const track = parseFloat(title.letterSpacing) / parseFloat(title.fontSize) || 0;
  return `${Math.max(track, -0.025).toFixed(4)}em`;
}
