/** `window.trackflow`: there at once; what is called before the page counts as opened waits. */
import { guarded } from "./guard";
import type { Queue, TrackFlow } from "./types";
import { VERSION } from "./version";

export type Calls = Record<string, (...args: any[]) => unknown>;

/** True where another copy of the script is already at work. */
export const isInstalled = (): boolean => !!(window.trackflow as TrackFlow | undefined)?.version;

/** Takes the place of the queue, and gives the function that lets its calls through. */
export function install(): (calls: Calls) => void {
  const waiting: Queue = Array.isArray(window.trackflow) ? window.trackflow : [];
  let open: Calls | undefined;
  const push = guarded((call: readonly any[]) => (open ? open[call[0]]!(...call.slice(1)) : void waiting.push(call)));
  const api: Record<string, unknown> = { version: VERSION, push };
  for (const name of ["track", "identify", "page", "consent", "decide", "on"]) api[name] = (...args: unknown[]) => push([name, ...args]);
  window.trackflow = api as unknown as TrackFlow;
  return (calls) => {
    open = calls;
    waiting.forEach(push);
  };
}
