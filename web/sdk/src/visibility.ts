/** Whether somebody can see the page: one listener for all who ask. */
import { guarded } from "./guard";

const waiting = new Set<() => void>();
let listening = false;

export const isVisible = () => document.visibilityState === "visible";

function onChange(listener: () => void): () => void {
  if (!listening) document.addEventListener("visibilitychange", () => [...waiting].forEach((each) => guarded(each)()));
  listening = true;
  waiting.add(listener);
  return () => waiting.delete(listener);
}

/** Calls once: now if the page is visible, else as soon as it is. */
export function whenVisible(listener: () => void): () => void {
  if (isVisible()) {
    listener();
    return () => {};
  }
  const stop = onChange(() => {
    if (!isVisible()) return;
    stop();
    listener();
  });
  return stop;
}

/** Calls after the page has been visible for that many milliseconds in all. */
export function afterVisible(milliseconds: number, listener: () => void): () => void {
  let left = milliseconds;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = () => {
    clearTimeout(timer);
    if (timer !== undefined) left -= Date.now() - since;
    timer = undefined;
  };
  const turn = () => {
    pause();
    if (!isVisible()) return;
    since = Date.now();
    timer = setTimeout(finish, Math.max(left, 0));
  };
  const unsubscribe = onChange(turn);
  const stop = () => {
    pause();
    unsubscribe();
  };
  function finish() {
    stop();
    listener();
  }
  turn();
  return stop;
}
