/** A part in the page itself: a closed shadow root in the page's own look. */
import { element } from "./element";
import css from "./flow.css?inline";
import { lookOfPage } from "./look";

export function flow(className: string) {
  const host = document.createElement("trackflow-part");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = element("section", `flow ${className}`);
  root.append(box);
  const look = lookOfPage();
  for (const name in look) host.style.setProperty(`--tf-${name}`, look[name]!);
  box.dir = getComputedStyle(document.body).direction;
  return {
    host,
    add(part: { node: Node; sheet: CSSStyleSheet }) {
      root.adoptedStyleSheets.push(part.sheet);
      box.append(part.node);
    },
  };
}
