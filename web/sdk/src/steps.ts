/** The steps that are no edits. */
import { known } from "./attributes";
import { evaluate } from "./conditions";
import { isCalm, make } from "./edits";
import { fetchFile } from "./files";
import { historyOf } from "./frequency";
import { guarded } from "./guard";
import type { Play } from "./play";
import { track } from "./goals";
import { goOnAfter, stageOf } from "./stage";
import { identify } from "./tracker";
import { arm } from "./triggers";
import type { Properties, StepOf } from "./types";
import { plain, session, start } from "./view";

/** Timers count in 32 bits. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** A page that sends its visitors back at once is not argued with. */
const REDIRECT_PAUSE = 5_000;

export type ActName = "scroll" | "overlay" | "redirect" | "track" | "identify" | "wait" | "branch";

/** Each is true where the next step's time has come. */
export const ACTS: { [K in ActName]: (play: Play, step: StepOf<K>) => boolean } = {
  scroll({ undos, expose, move }, { id, target }) {
    const undo = make({ id, type: "edit", target }, (element) => {
      element.scrollIntoView({ block: "center", behavior: isCalm() ? "auto" : "smooth" });
      expose(id);
      undos.delete(undo);
      setTimeout(undo);
    });
    undos.add(undo);
    return move();
  },
  overlay(play, step) {
    play.isBusy = true;
    void fetchFile("overlay")
      .then(async ({ showOverlay }) => {
        const extras = step.extras && (await fetchFile("extras"));
        if (play.isGone) return;
        const takeAway = showOverlay(step, stageOf(play, step, () => play.undos.delete(takeAway)), extras);
        play.undos.add(takeAway);
      })
      .catch(guarded(() => goOnAfter(play, "")));
    return false;
  },
  redirect(play, { id, url, new_tab }) {
    // One that follows an overlay waits until it is gone.
    if (play.isOpen) return false;
    const last = historyOf(play.workflow.id).shown?.slice(-1)[0] || 0;
    const there = new URL(url, location.href);
    const isStay = isHere(there) || !there.protocol.startsWith("http") || (!play.run.counted && Date.now() - last < REDIRECT_PAUSE);
    play.move();
    if (isStay) return true;
    play.expose(id);
    if (new_tab) open(there.href, "_blank", "noopener");
    else location.replace(there.href);
    return !!new_tab;
  },
  track({ move, count }, { event, properties }) {
    move();
    count();
    track(event, properties);
    return true;
  },
  identify({ move, count }, { traits }) {
    move();
    count();
    identify(0, traits);
    return true;
  },
  wait(play, { seconds, until, next, limit_seconds: limit = seconds }) {
    const { run, advance, move } = play;
    const { at } = run;
    run.since ??= start;
    if (limit !== undefined) run.due ??= Date.now() + limit * 1000;
    if (Date.now() >= run.due!) return move();
    play.save();
    const goOn = guarded(() => {
      if (run.at !== at || play.isGone || !play.isAtHand()) return;
      move();
      advance();
    });
    if (run.due) setTimeout(guarded(advance), Math.min(run.due - Date.now(), LONGEST_TIMER));
    // The page view in which the wait began is not the one it waits for.
    if (until && (!next || run.since !== start)) arm([until], goOn);
    return false;
  },
  branch({ run, move }, step) {
    if (step.asks_outcome && run.outcome === undefined && run.session === session.id) return false;
    const outcome = run.outcome === "" ? null : (run.outcome ?? "shown");
    return move(evaluate(step.if, { ...known(), outcome }) ? 1 : step.else);
  },
};

/** Whether this page is the address already: the same path, and every parameter that the address names. */
export function isHere(there: URL): boolean {
  const here = new URL(location.href);
  const isNamed = [...there.searchParams].every(([name, value]) => here.searchParams.getAll(name).includes(value));
  return there.origin === here.origin && plain(there.pathname) === plain(here.pathname) && isNamed;
}

/** The site's own analytics hears of an experiment too. */
export function tell(seen: Properties): void {
  const { gtag, dataLayer } = window as { gtag?: (...args: unknown[]) => void; dataLayer?: unknown[] };
  if (gtag) gtag("event", "experiment_viewed", seen);
  else dataLayer?.push({ event: "Experiment Viewed", ...seen });
}
