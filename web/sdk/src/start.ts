/** Puts the parts together for one site. */
import { install, isInstalled } from "./api";
import { guarded } from "./guard";
import { onRoute } from "./routes";
import type { LoadOverlays } from "./player";
import { openRunner } from "./runner";
import { openStore } from "./store";
import { openTracker } from "./tracker";
import type { Config, Properties } from "./types";

const FORMAT = 1;
/** An older file may show what has been paused since. */
const FRESH = 10 * 60_000;

/** `load` fetches the module with the overlays; nobody needs one before the first overlay. */
export function start(config: Config, load: (url: string) => ReturnType<LoadOverlays> = (url) => import(url)): void {
  if (config.v !== FORMAT || isInstalled()) return;
  const script = document.currentScript as HTMLScriptElement | null;
  const origin = new URL(script?.src || location.href).origin;
  const letThrough = install();
  const begin = guarded(() => letThrough(open(config, origin, () => load(origin + config.overlays))));
  // A page that is only prerendered has no visitor yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener("prerenderingchange", begin, { once: true });
  } else begin();
}

function open(config: Config, origin: string, loadOverlays: LoadOverlays) {
  const privacy = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
  const store = openStore(config.key, !privacy);
  const tracker = openTracker(origin, config.key, store);
  const track = (event: string, properties: Properties = {}) => {
    tracker.track(event, properties);
    runner.heard(event, properties);
  };
  const runner = openRunner(config.workflows, store, track, loadOverlays);
  const view = guarded(() => {
    const session = tracker.view();
    const now = Date.now();
    const offset = store.get("offset");
    const isFresh = offset === undefined || now + offset - config.as_of <= FRESH;
    runner.view({ path: location.pathname, start: now, session }, isFresh);
  });
  view();
  onRoute(view);
  return { ...tracker, track };
}
