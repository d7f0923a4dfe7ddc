/** Recommendations, as far as the server has any: nothing is shown where it gives nothing. */
import { element } from "./element";
import { flow } from "./flow";
import { isLink, isPicture } from "./links";
import css from "./recommend.css?inline";
import type { Stage } from "./stage";
import type { Edit } from "./types";

interface Item {
  title: string;
  url: string;
  image?: string;
  price?: string;
}

/** A list of what the server recommends here; undefined for none. */
export async function listOf({ count = 4, strategy = "for_you" }: { count?: number | undefined; strategy?: string | undefined }, _stage: Stage): Promise<{ node: HTMLElement; sheet: CSSStyleSheet } | undefined> {
  const asked = new URLSearchParams({ strategy, count: `${count}`, path: location.pathname });
  const answer = await fetch(`${new URL(import.meta.url).origin}/s/recommendations?${asked}`, { credentials: "omit" });
  const { items = [] }: { items?: Item[] } = answer.ok ? await answer.json() : {};
  const shown = items.filter(({ title, url }) => title && isLink(url)).slice(0, count);
  if (!shown.length) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rows = shown.map(({ title, url, image, price }) =>
    element(
      "li",
      "",
      {},
      element("a", "", { href: url }, image && isPicture(image) && element("img", "", { src: image, alt: "", loading: "lazy" }), element("b", "", {}, title), price && element("span", "", {}, price)),
    ),
  );
  return { node: element("ul", "", {}, ...rows), sheet };
}

export async function build(step: Edit, stage: Stage): Promise<Node | undefined> {
  const list = await listOf(step, stage);
  if (!list) return;
  const box = flow("rec");
  box.add(list);
  return box.host;
}
