/** When a workflow fires. Each kind says how it is watched within one page view; it fires at most once. */
import { evaluate } from "./conditions";
import { onLeaving } from "./leaving";
import { listen } from "./listen";
import { locate } from "./locate";
import { onPages } from "./pages";
import type { Properties, Trigger, TriggerGroup } from "./types";
import { afterVisible } from "./visibility";

type Watch<T extends Trigger> = (trigger: T, path: string, fire: () => void) => () => void;
type OfType<K> = Extract<Trigger, { type: K }>;

const ACTIVITY = "pointermove pointerdown keydown scroll touchstart visibilitychange";
const nothing = () => {};
const listeners = new Set<(event: string, properties: Properties) => void>();

/** The site has reported an event; who begins to listen because of it has not heard it. */
export function report(event: string, properties: Properties): void {
  Array.from(listeners).forEach((listener) => listener(event, properties));
}

const KINDS: { [K in Trigger["type"]]: Watch<OfType<K>> } = {
  page_view(trigger, path, fire) {
    if (onPages(trigger.pages, path)) fire();
    return nothing;
  },
  time_on_page: (trigger, _path, fire) => afterVisible(trigger.seconds * 1000, fire),
  /** How much of the page lies above the lower edge of the window, once somebody has scrolled. */
  scroll_depth: ({ percent }, _path, fire) =>
    listen(window, "scroll", () => {
      const seen = scrollY + innerHeight + 1; // Positions are rounded.
      if (seen * 100 >= percent * document.documentElement.scrollHeight) fire();
    }),
  exit_intent: (_trigger, _path, fire) => onLeaving(fire),
  inactivity({ seconds }, _path, fire) {
    let last = Date.now();
    let stop = nothing;
    const deaf = listen(window, ACTIVITY, () => (last = Date.now()));
    const look = () => {
      const left = last + seconds * 1000 - Date.now();
      if (left > 0) stop = afterVisible(left, look);
      else fire();
    };
    look();
    return () => {
      deaf();
      stop();
    };
  },
  click: ({ target }, _path, fire) =>
    listen(document, "click", (event) => locate(target)?.some((each) => each.contains(event.target as Node)) && fire()),
  custom_event({ event, where }, _path, fire) {
    const listener = (name: string, properties: Properties) => {
      if (name === event && evaluate(where || {}, properties)) fire();
    };
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
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
