/** Listening and waiting within one page view, without ever being in the way of the page. */
import { guarded } from "./guard";

let view = new AbortController();

/** Ends everything that is watched for in this page view only. */
export function endAll(): void {
  view.abort();
  view = new AbortController();
}

/** Listens for several events, named with spaces between. */
export function listen<E extends Event>(target: EventTarget, names: string, heard: (event: E) => void): void {
  const options = { capture: true, signal: view.signal };
  for (const name of names.split(" ")) target.addEventListener(name, guarded(heard) as EventListener, options);
}

/** Calls after so many milliseconds, unless the page view ends before or another wait takes its place. */
export function timer(): (milliseconds: number, act: false | 0 | undefined | (() => void)) => void {
  const { signal } = view;
  let running: ReturnType<typeof setTimeout>;
  return (milliseconds, act) => {
    clearTimeout(running);
    if (act) running = setTimeout(() => signal.aborted || guarded(act)(), milliseconds);
  };
}

export const isVisible = () => !document.hidden;

/** Calls once, after the page has been visible for that many milliseconds in all; 0: as soon as it is. */
export function afterVisible(left: number, act: () => unknown): void {
  let since = 0;
  const wait = timer();
  const finish = () => {
    left = NaN;
    act();
  };
  const turn = () => {
    if (since) left -= Date.now() - since;
    since = isVisible() ? Date.now() : 0;
    wait(left, since && left > 0 && finish);
    if (since && left <= 0) finish();
  };
  listen(document, "visibilitychange", turn);
  turn();
}
