/** What this browser remembers of earlier pages and events, for attributes that ask for it. */
import type { Session } from "./memory";
import { recall, remember } from "./store";
import type { Config, Properties } from "./types";
import { isOn, path } from "./view";

const DAY = 86_400_000;
/** So many characters of a visit's trail, so many paths of all visits and so many times of an event are kept. */
const TRAIL = 2_000;
const MOST = 100;

let rules: [name: string, rule: NonNullable<Config["did"]>[string]][];

export const openHistory = (did: Config["did"]) => (rules = Object.entries(did || {}));

/** Another page is in view. */
export function follow(session: Session): void {
  session.trail = (session.trail || "\n").slice(-TRAIL) + path + "\n";
  remember({ session, viewed: [...new Set([path, ...(recall("viewed") || [])])].slice(0, MOST) });
  count("page_view");
}

/** Something was done that some attribute may count. */
export function count(done: string): void {
  const did = recall("did") || {};
  for (const [name, { event, pages }] of rules) {
    if (event === done && isOn(pages)) did[name] = [...(did[name] || []), Date.now()].slice(-MOST);
  }
  remember({ did });
}

export function remembered({ trail }: Session): Properties {
  const did = recall("did") || {};
  const times = rules.map(([name, { days = Infinity }]) => [name, (did[name] || []).filter((time) => Date.now() - time < days * DAY).length]);
  return { trail, viewed: recall("viewed"), ...Object.fromEntries(times) };
}
