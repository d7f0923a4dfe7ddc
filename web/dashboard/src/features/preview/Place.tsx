import type { Site, Workflow } from "../../lib/api";
import { type Asked, askedOf, placeOf } from "../../lib/place";
import { texts } from "../../lib/texts";
import { Icon } from "../../ui/Icon";
import { Sketch } from "./Sketch";

const words = texts.place;

const SIGNS = {
  device: "phone",
  audience: "people",
  seconds: "clock",
  scroll: "down",
  exit: "leave",
} as const;

type Props = { site: Site; workflow: Workflow };

/** Where it happens on the customer's site, how to meet it there, and a sketch of it. */
export function Place({ site, workflow }: Props) {
  const place = placeOf(site.url, workflow.document);
  const asked = askedOf(workflow.document);
  const live = workflow.state === "live";
  const said = live ? words.now : workflow.state === "paused" ? words.paused : words.before;
  return (
    <section aria-label={words.title} className="grid gap-5">
      <div>
        <p className="text-ink-2">{said}</p>
        <p className="strong text-15 break-words">{place.label}</p>
        {live && (
          <a className="button go mt-2.5" href={place.href} target="_blank" rel="noopener">
            {words.open(pathOf(place.href))}
            <Icon name="out" />
          </a>
        )}
      </div>
      <Sketch document={workflow.document} />
      <div>
        <h2>{words.meet}</h2>
        <ul className="mt-1.5 grid gap-1 text-ink-2">
          {asked.length === 0 && !place.asAd && <li>{words.everyone}</li>}
          {asked.map((each) => (
            <li key={each.what} className="flex gap-2">
              <Icon name={SIGNS[each.what]} className="mt-0.5 text-ink-3" />
              <span>{asking(each)}</span>
            </li>
          ))}
          {place.asAd && (
            <li className="flex gap-2">
              <Icon name="flag" className="mt-0.5 text-ink-3" />
              <span>{words.adds}</span>
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}

function asking(asked: Asked): string {
  switch (asked.what) {
    case "device":
      return asked.device === "desktop"
        ? words.device.desktop
        : `${words.device[asked.device]}; ${words.devtools}`;
    case "seconds":
      return words.seconds(asked.seconds);
    case "scroll":
      return words.scroll(asked.percent);
    case "audience":
      return words.audience;
    case "exit":
      return words.exit;
  }
}

function pathOf(href: string): string {
  return new URL(href).pathname;
}
