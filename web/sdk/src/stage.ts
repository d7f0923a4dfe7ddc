/** What an overlay, a form or recommendations on the page ask for and tell of themselves. */
import { known } from "./attributes";
import { fetchFile } from "./files";
import { find } from "./find";
import { isDue, record } from "./frequency";
import { afterVisible } from "./listen";
import { type Play, playing } from "./play";
import { runsOf, saveRun } from "./run";
import { recall, remember } from "./store";
import { emit, identify } from "./tracker";
import type { FileName, Outcome, Properties, Workflow } from "./types";
import { session } from "./view";

export interface Stage {
  /** Asked when its turn comes: meanwhile the limit may be reached. */
  mayOpen(): boolean;
  /** It is open and painted. */
  opened(): void;
  /** What the visitor has filled in. */
  submitted(traits: Properties): void;
  /** It is gone; no outcome where nobody decided. */
  closed(outcome?: Outcome): void;
  /** When so many seconds from the first time that she has seen this are over; reloading changes nothing. */
  deadline(seconds: number): number;
  /** What is known of the visitor. */
  known(): Properties;
  /** What a target means. */
  find: typeof find;
  /** Another file, for a part of it. */
  fetchFile(name: FileName): Promise<any>;
}

export function stageOf(play: Play, { id }: { id: string }, gone?: () => void): Stage {
  const { run, workflow } = play;
  return {
    fetchFile,
    find,
    known,
    deadline(seconds) {
      const name = `${workflow.id}/${id}`;
      const end = recall("deadlines")?.[name] || Date.now() + seconds * 1000;
      remember({ deadlines: { ...recall("deadlines"), [name]: end } });
      return end;
    },
    mayOpen: () => play.isAtHand() && (!!run.counted || isDue(workflow)),
    opened() {
      play.isOpen = true;
      run.session = session.id;
      goOnAfter(play, undefined);
      afterVisible(0, () => play.expose(id));
    },
    submitted: (traits) => identify(0, traits),
    closed(outcome) {
      const wasShown = !play.isBusy;
      gone?.();
      play.isOpen = false;
      if (outcome) {
        record(workflow, outcome);
        emit("track", { ...play.about(id), outcome }, "workflow_outcome");
      }
      if (outcome || !wasShown) goOnAfter(play, outcome || "");
      else play.advance();
    },
  };
}

/** What came of it is known, or that it is open: the run goes on. */
export function goOnAfter(play: Play, outcome: Outcome | "" | undefined): void {
  const { run, isBusy } = play;
  play.isBusy = false;
  if (!play.isGone && run.workflow) {
    run.outcome = outcome;
    if (isBusy) play.move();
    else play.save();
  }
  play.advance();
}

/** The visitor has reached the goal of a workflow that she has seen. */
export function converted({ id }: Workflow): void {
  const play = playing.get(id);
  const run = play?.run || runsOf()[id];
  if (!run?.workflow || !run.exposed) return;
  run.outcome = "converted";
  saveRun(id, run);
  play?.advance();
}
