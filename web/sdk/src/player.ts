/** Runs at work: one step after the other, and what is recorded of them. */
import { evaluate } from "./conditions";
import { isHere } from "./destination";
import { make } from "./edits";
import { changeOf, isEdit } from "./changes";
import { historyOf, recordOutcome, recordShown } from "./frequency";
import { guarded } from "./guard";
import type { showOverlay } from "./overlay";
import type { Run } from "./memory";
import type { View } from "./view";
import { endRun, runsOf, saveRun } from "./run";
import type { Store } from "./store";
import type { Edit, Outcome, Overlay, Properties, Step, StepOf, Trigger, Workflow } from "./types";
import { whenVisible } from "./visibility";

export type Track = (event: string, properties: Properties) => void;
export type LoadOverlays = () => Promise<{ showOverlay: typeof showOverlay }>;

/** What the page and the visit around a run tell and do for it. */
interface Scene {
  store: Store;
  track: Track;
  loadOverlays: LoadOverlays;
  isDue(workflow: Workflow): boolean;
  view(): View;
  attributes(): Properties;
  /** Watches within this page view. */
  watch(triggers: Trigger[], fire: () => void): void;
}

/** A run at work in this page. */
interface Play {
  readonly workflow: Workflow;
  readonly run: Run;
  /** What stands on the page, and how to take it away. */
  readonly undos: Set<() => void>;
  /** An overlay waits for its turn: the steps behind it wait too. */
  isBusy?: boolean;
  /** An overlay is open. */
  isOpen?: boolean;
  isGone?: boolean;
  /** It has been said that an element is not there. */
  isReported?: boolean;
}

export interface Player {
  /** Begins the run, or goes on with it. */
  play(workflow: Workflow, run: Run): void;
  /** Whether a run of the workflow is at work in this page. */
  plays(id: string): boolean;
  /** Takes from the page what belongs to these workflows. */
  leave(those: (workflow: Workflow) => boolean): void;
  /** The visitor has reached the goal of a workflow that she has seen. */
  converted(id: string): void;
}

/** Timers count in 32 bits. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** A page that sends its visitors back at once is not argued with. */
const REDIRECT_PAUSE = 5_000;

export function openPlayer(scene: Scene): Player {
  const { store, track } = scene;
  const playing = new Map<string, Play>();

  function play(workflow: Workflow, run: Run): void {
    let found = playing.get(workflow.id);
    if (!found) {
      found = { workflow, run, undos: new Set() };
      playing.set(workflow.id, found);
      for (const at of run.edits) stand(found, workflow.steps[at] as Edit);
    }
    advance(found);
  }

  /** Does what can be done now; whoever is waited for calls it again. */
  function advance(play: Play): void {
    const { run, workflow } = play;
    while (run.workflow && !play.isBusy && !play.isGone) {
      const step = workflow.steps[run.at];
      if (!step) finish(play);
      else if (!isAtHand(play) || !perform(play, step)) return;
    }
    settle(play);
  }

  /** False where another tab has gone on with the run, or ended it. */
  function isAtHand({ workflow, run }: Play): boolean {
    const stored = runsOf(store)[workflow.id];
    return stored?.id === run.id && stored.at === run.at;
  }

  function move({ workflow, run }: Play, steps = 1): true {
    run.at += steps;
    delete run.due;
    delete run.since;
    saveRun(store, workflow.id, run);
    return true;
  }

  function finish({ workflow, run }: Play): void {
    delete run.workflow;
    if (run.edits.length) saveRun(store, workflow.id, run);
    else endRun(store, workflow.id);
  }

  /** A run of which nothing is left makes room for the next. */
  function settle({ workflow, run, undos, isBusy }: Play): void {
    if (!run.workflow && !undos.size && !isBusy) playing.delete(workflow.id);
  }

  /** True where the next step's time has come. */
  function perform(play: Play, step: Step): boolean {
    if (isEdit(step)) {
      play.run.edits.push(play.run.at);
      stand(play, step);
      return move(play);
    }
    return (ACTS[step.type] as (play: Play, step: Step) => boolean)(play, step);
  }

  function stand(play: Play, step: Edit): void {
    play.undos.add(make(changeOf(step), () => whenVisible(guarded(() => expose(play, step))), (why) => report(play, step, why)));
  }

  function report(play: Play, step: Edit, why: "missing" | "ambiguous"): void {
    if (!play.isReported) track(`target_${why}`, about(play, step));
    play.isReported = true;
  }

  const ACTS: { [K in Exclude<Step["type"], Edit["type"]>]: (play: Play, step: StepOf<K>) => boolean } = {
    overlay(play, step) {
      play.isBusy = true;
      void scene.loadOverlays().then(({ showOverlay }) => open(play, step, showOverlay)).catch(guarded(() => goOnAfter(play, "")));
      return false;
    },
    redirect(play, { id, url, new_tab }) {
      // One that follows an overlay waits until it is gone.
      if (play.isOpen) return false;
      const last = historyOf(store, play.workflow.id)?.shown.at(-1) ?? 0;
      const isStay = isHere(url) || (!play.run.counted && Date.now() - last < REDIRECT_PAUSE);
      move(play);
      if (isStay) return true;
      expose(play, { id });
      if (new_tab) window.open(url, "_blank", "noopener");
      else location.replace(url);
      return !!new_tab;
    },
    track(play, { event, properties = {} }) {
      move(play);
      count(play);
      track(event, properties);
      return true;
    },
    wait(play, { seconds, until, limit_seconds: limit = seconds }) {
      const { run, workflow } = play;
      const { at } = run;
      const { start } = scene.view();
      run.since ??= start;
      if (limit !== undefined) run.due ??= Date.now() + limit * 1000;
      if (Date.now() >= run.due!) return move(play);
      saveRun(store, workflow.id, run);
      const goOn = () => {
        if (run.at !== at || play.isGone || !isAtHand(play)) return;
        move(play);
        advance(play);
      };
      if (run.due) setTimeout(guarded(() => advance(play)), Math.min(run.due - Date.now(), LONGEST_TIMER));
      // The page view in which the wait began is not the one it waits for.
      if (until && (until.type !== "page_view" || run.since !== start)) scene.watch([until], goOn);
      return false;
    },
    branch(play, step) {
      const { run } = play;
      const isOpen = run.outcome === undefined && run.session === scene.view().session.id;
      if (step.asks_outcome && isOpen) return false;
      const outcome = run.outcome === "" ? null : (run.outcome ?? "shown");
      return move(play, evaluate(step.if, Object.assign(scene.attributes(), { outcome })) ? 1 : step.else);
    },
    skip: (play, { steps }) => move(play, steps),
  };

  function open(play: Play, step: Overlay, show: typeof showOverlay): void {
    if (play.isGone) return;
    const { run, workflow, undos } = play;
    const takeAway = show(step, {
      // Asked when its turn comes: meanwhile the limit may be reached.
      mayOpen: () => isAtHand(play) && (run.counted || scene.isDue(workflow)),
      opened() {
        play.isOpen = true;
        run.session = scene.view().session.id;
        goOnAfter(play, undefined);
        whenVisible(guarded(() => expose(play, step)));
      },
      closed(outcome) {
        const wasShown = !play.isBusy;
        undos.delete(takeAway);
        play.isOpen = false;
        if (outcome) record(play, step, outcome);
        if (outcome || !wasShown) goOnAfter(play, outcome ?? "");
        else advance(play);
      },
    });
    undos.add(takeAway);
  }

  /** What came of the overlay is known, or that it is open: the run goes on. */
  function goOnAfter(play: Play, outcome: Outcome | "" | undefined): void {
    const { run, workflow, isBusy, isGone } = play;
    play.isBusy = false;
    if (isGone || !run.workflow) return settle(play);
    if (outcome === undefined) delete run.outcome;
    else run.outcome = outcome;
    if (isBusy) move(play);
    else saveRun(store, workflow.id, run);
    advance(play);
  }

  const about = ({ workflow, run }: Play, step: { id: string }): Properties => ({
    workflow_id: workflow.id,
    workflow_version: workflow.version,
    run_id: run.id,
    step_id: step.id,
  });

  function expose(play: Play, step: { id: string }): void {
    if (play.run.exposed) return;
    play.run.exposed = true;
    count(play);
    track("workflow_exposure", about(play, step));
  }

  /** The frequency counts runs, each from the moment in which it has done something. */
  function count({ workflow, run }: Play): void {
    if (!run.counted) recordShown(store, workflow.id, workflow.frequency?.limit, Date.now());
    run.counted = true;
    if (runsOf(store)[workflow.id]?.id === run.id) saveRun(store, workflow.id, run);
  }

  function record(play: Play, step: Overlay, outcome: Outcome): void {
    recordOutcome(store, play.workflow.id, outcome);
    track("workflow_outcome", { ...about(play, step), outcome });
  }

  function converted(id: string): void {
    const play = playing.get(id);
    const run = play?.run || runsOf(store)[id];
    if (!run?.workflow || !run.exposed) return;
    run.outcome = "converted";
    saveRun(store, id, run);
    if (play) advance(play);
  }

  function leave(those: (workflow: Workflow) => boolean): void {
    for (const play of playing.values()) {
      if (!those(play.workflow)) continue;
      play.isGone = true;
      playing.delete(play.workflow.id);
      play.undos.forEach((undo) => guarded(undo)());
    }
  }

  return { play, plays: (id) => playing.has(id), leave, converted };
}
