/** What a condition may ask about this visitor on this page. */
import { recall } from "./store";
import type { Properties } from "./types";
import { path, session } from "./view";
import { withMore } from "./visitor";

export function known(): Properties {
  const traits = recall("traits");
  const found = { ...traits, traits, logged_in: !!recall("userId"), path };
  return KNOWN ? withMore(found, session) : found;
}
