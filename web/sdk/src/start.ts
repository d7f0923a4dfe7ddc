/** Puts the parts together for one site. */
import { known } from "./attributes";
import { install, isInstalled } from "./api";
import { drop, openDelivery } from "./delivery";
import { fetchFile, type Load, openFiles } from "./files";
import { on } from "./events";
import { guarded } from "./guard";
import { follow, openHistory } from "./history";
import { onRoute } from "./routes";
import { openGoals, track } from "./goals";
import { begin, decide } from "./runner";
import { choose, consent, openStore, recall } from "./store";
import { emit, identify, viewPage } from "./tracker";
import type { Config, Consent, FileName } from "./types";
import { enter, session } from "./view";

/** An older file may show what has been paused since. */
const FRESH = 10 * 60_000;

/** What a file that is loaded for the whole page is run with. */
export type Desk = [
  config: Config,
  origin: string,
  /** Opens the page with a config; as a preview it counts nothing. */
  launch: (config: Config, isPreview?: boolean) => void,
  /** The site's word about consent, where it names whom to ask. */
  usual: Consent,
  known: () => Record<string, unknown>,
  recall: typeof recall,
];

/** `load` fetches a module that is only needed at times. */
export function start(config: Config, load: Load = (url) => import(url)): void {
  if (isInstalled()) return;
  const { src, dataset } = document.currentScript as HTMLScriptElement;
  const { origin } = new URL(src || config.origin!);
  const usual = (dataset.consent || "granted") as Consent;
  const letThrough = install();
  openFiles(origin, config, load);
  const launch = guarded((shown: Config, isPreview?: boolean) => letThrough(open(shown, origin, isPreview ? "denied" : usual, isPreview)));
  // A preview goes on in its tab.
  const wish = guarded(() => /[?&]tf_(preview|debug)=/.exec(location.search + sessionStorage.trackflow)?.[1])() as FileName;
  const help = wish || (/google|tcf/.test(usual) && "consent");
  if (help) {
    void fetchFile(help)
      .then(({ run }) => run(...([config, origin, launch, usual, known, recall] satisfies Desk)))
      .catch(() => {});
  }
  if (wish) return;
  // A page that is only prerendered has no visitor yet.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener("prerenderingchange", () => launch(config));
  else launch(config);
}

let look: () => void;

function open(config: Config, origin: string, usual: Consent, isPreview?: boolean) {
  openStore(config.key, usual, isPreview);
  openDelivery(origin, config.key);
  openGoals(config.workflows);
  if (KNOWN) openHistory(config.did);
  look = () => begin(isPreview || (consent() !== "denied" && !(Date.now() + recall("offset")! - config.as_of > FRESH)));
  const view = guarded(() => {
    enter(viewPage());
    if (KNOWN) follow(session);
    guarded(emit)("page", {});
    look();
  });
  view();
  onRoute(view);
  return {
    track: (event: unknown, properties?: unknown) => event && typeof event === "string" && track(event, properties),
    identify: (userId: unknown, traits?: unknown) => /^[sn]/.test(typeof userId) && identify(userId, traits),
    page: (properties?: unknown) => emit("page", properties),
    consent: setConsent,
    on,
    ...(STEPS && { decide }),
  };
}

function setConsent(choice: Consent): void {
  choose(choice);
  if (choice === "denied") drop();
  look();
}
