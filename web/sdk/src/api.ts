/** `window.trackflow`: there at once; what is called before the page counts as opened waits. */
import { guarded } from "./guard";
import type { Queue, TrackFlow } from "./types";
import { VERSION } from "./version";

export type Calls = Pick<TrackFlow, "track" | "identify" | "page" | "on">;

/** True where another copy of the script is already at work. */
export function isInstalled(): boolean {
  return !!window.trackflow && "version" in window.trackflow;
}

/** Takes the place of the queue, and gives the function that lets its calls through. */
export function install(): (calls: Calls) => void {
  const waiting: Queue = Array.isArray(window.trackflow) ? [...window.trackflow] : [];
  let open: Calls | undefined;
  const push = guarded((call: readonly unknown[]) => {
    if (!open) waiting.push(call);
    else if (isCall(call[0])) (open[call[0]] as (...args: unknown[]) => void)(...call.slice(1));
  });
  window.trackflow = {
    version: VERSION,
    push,
    track: (...args) => push(["track", ...args]),
    identify: (...args) => push(["identify", ...args]),
    page: (...args) => push(["page", ...args]),
    on: (...args) => push(["on", ...args]),
  };
  return (calls) => {
    open = calls;
    waiting.forEach(push);
  };
}

const isCall = (name: unknown): name is keyof Calls =>
  name === "track" || name === "identify" || name === "page" || name === "on";
