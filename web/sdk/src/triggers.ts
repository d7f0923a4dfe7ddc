/** When a workflow fires. Each kind says how it is watched within one page view; it fires at most once. */
import { onPages } from "./pages";
import type { Trigger, TriggerGroup } from "./types";
import { afterVisible } from "./visibility";

type Watch<T extends Trigger> = (trigger: T, path: string, fire: () => void) => () => void;
type OfType<K> = Extract<Trigger, { type: K }>;

const nothing = () => {};

const KINDS: { [K in Trigger["type"]]: Watch<OfType<K>> } = {
  page_view(trigger, path, fire) {
    if (onPages(trigger.pages, path)) fire();
    return nothing;
  },
  time_on_page: (trigger, _path, fire) => afterVisible(trigger.seconds * 1000, fire),
};

/** Fires when any one of the triggers does; gives a function that stops watching. */
export function arm(triggers: TriggerGroup[], path: string, fire: () => void): () => void {
  const stops = triggers.map((trigger) => watch(trigger, path, fire));
  return () => stops.forEach((stop) => stop());
}

function watch(trigger: TriggerGroup, path: string, fire: () => void): () => void {
  if ("all" in trigger) return watchAll(trigger.all, path, fire);
  return (KINDS[trigger.type] as Watch<Trigger>)(trigger, path, fire);
}

/** Several that must all have happened; a part that is itself a group counts once. */
function watchAll(parts: TriggerGroup[], path: string, fire: () => void): () => void {
  const open = new Set(parts);
  const stops = parts.map((part) => watch(part, path, () => open.delete(part) && !open.size && fire()));
  return () => stops.forEach((stop) => stop());
}
