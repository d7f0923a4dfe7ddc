/** What the page says of itself in its structured data: schema.org as JSON-LD, else Open Graph. */
import { guarded } from "./guard";
import type { Properties } from "./types";

const AVAILABLE: Record<string, string> = { instock: "in_stock", limitedavailability: "low_stock", outofstock: "out_of_stock", soldout: "out_of_stock" };

const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[property="${name}"]`)?.content;

/** `type`, `price`, `availability`, `category`, `name`, `brand`: what is not said is left out. */
export function dataOfPage(): Properties {
  const said = Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
    .flatMap((script) => guarded(JSON.parse)(script.textContent || "") ?? [])
    .flatMap((each) => each["@graph"] || each);
  const thing = said.find((each) => /Product|Article|Posting/.test(each?.["@type"])) || said[0] || {};
  const offer = [].concat(thing.offers || [])[0] || ({} as Properties);
  const price = Number(offer.price ?? offer.lowPrice ?? meta("product:price:amount") ?? NaN);
  return {
    type: snake(thing["@type"] || meta("og:type")),
    ...(price >= 0 && { price }),
    availability: AVAILABLE[String(offer.availability || meta("product:availability") || "").replace(/^.*\/|\W/g, "").toLowerCase()],
    category: thing.category && String(thing.category).toLowerCase(),
    name: thing.name,
    brand: thing.brand?.name,
  };
}

const snake = (word: unknown) => (word ? String(word).replace(/\B[A-Z]/g, "_$&").toLowerCase() : undefined);
