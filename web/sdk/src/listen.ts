/** Listening without ever being in the way of the page. */
import { guarded } from "./guard";

/** Listens for several events, named with spaces between; gives a function that stops. */
export function listen<E extends Event>(target: EventTarget, names: string, heard: (event: E) => void): () => void {
  const safe = guarded(heard) as EventListener;
  const all = names.split(" ");
  const options = { passive: true, capture: true };
  all.forEach((name) => target.addEventListener(name, safe, options));
  return () => all.forEach((name) => target.removeEventListener(name, safe, options));
}
