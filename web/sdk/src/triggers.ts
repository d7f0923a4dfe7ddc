/** When a workflow fires. Each kind says how it is watched within one page view; it fires at most once. */
import { known } from "./attributes";
import { evaluate } from "./conditions";
import { hear } from "./events";
import { find, hits } from "./find";
import { onLeaving } from "./leaving";
import { afterVisible, isVisible, listen, timer } from "./listen";
import type { Trigger, TriggerGroup } from "./types";

type Watch<K> = (trigger: Extract<Trigger, { type: K }>, fire: () => void) => void;

const ACTIVITY = "pointermove pointerdown keydown scroll touchstart visibilitychange";
/** How often it is looked whether an element has come into view. */
const LOOK = 300;

const KINDS: { [K in Trigger["type"]]: Watch<K> } = {
  /** Holds at once, or as soon as something has happened that makes it hold. */
  when({ where }, fire) {
    const look = () => evaluate(where, known()) && fire();
    hear(look);
    look();
  },
  time: ({ seconds }, fire) => afterVisible(seconds * 1000, fire),
  /** How much of the page lies above the lower edge of the window, once somebody has scrolled. */
  scroll: ({ percent }, fire) =>
    // Positions are rounded.
    listen(window, "scroll", () => (scrollY + innerHeight + 1) * 100 >= percent * document.documentElement.scrollHeight && fire()),
  exit: (_trigger, fire) => onLeaving(fire),
  idle({ seconds }, fire) {
    const wait = timer();
    const again = () => wait(seconds * 1000, isVisible() && fire);
    listen(window, ACTIVITY, again);
    again();
  },
  /** One of the browser's own events, on the target or in it; of clicks, the one of that number in a row. */
  on: ({ events, target, detail }, fire) =>
    listen<UIEvent>(document, events, (event) => isVisible() && hits(target, event) && !(event.detail < detail!) && fire()),
  hover({ target, seconds }, fire) {
    const wait = timer();
    let isOver: boolean | undefined;
    listen(document, "mouseover", (event) => {
      if (isOver !== (isOver = hits(target, event))) wait(seconds * 1000, isOver && fire);
    });
  },
  seen({ target }, fire) {
    const wait = timer();
    const isSeen = (element: Element) => {
      // What is not drawn ends at 0.
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const look = () => {
      if (isVisible() && find(target)?.some(isSeen)) fire();
      else wait(LOOK, look);
    };
    look();
  },
  abandon({ target }, fire) {
    let isBegun: boolean;
    const leave = () => isBegun && fire();
    listen(document, "input submit", (event) => {
      if (hits(target, event)) isBegun = event.type === "input";
    });
    listen(document, "visibilitychange", leave);
    onLeaving(leave);
  },
  event({ event, where }, fire) {
    hear((name, properties) => name === event && evaluate(where, properties) && fire());
  },
};

/** Fires when any one of the triggers does, until the page view ends; throws for one of no known kind. */
export function arm(triggers: TriggerGroup[], fire: () => unknown): void {
  for (const trigger of triggers) {
    if ("all" in trigger) {
      // Several that must all have happened; a part that is itself a group counts once.
      const open = new Set(trigger.all);
      for (const part of trigger.all) arm([part], () => open.delete(part) && !open.size && fire());
    } else (KINDS[trigger.type] as Watch<any>)(trigger, fire);
  }
}
