/** Runs at work: one step after the other, and what is recorded of them. */
import { make } from "./edits";
import { armOf } from "./experiment";
import { fetchFile } from "./files";
import { record } from "./frequency";
import { guarded } from "./guard";
import { afterVisible } from "./listen";
import type { Run } from "./memory";
import { type Play, playing } from "./play";
import { runsOf, saveRun } from "./run";
import { stageOf } from "./stage";
import { type ActName, ACTS, tell } from "./steps";
import { isLasting } from "./store";
import { emit } from "./tracker";
import type { Edit, Properties, Step, Workflow } from "./types";

/** Begins the run, or goes on with it. */
export function play(workflow: Workflow, run: Run): void {
  const { id, steps } = workflow;
  const undos: Play["undos"] = new Set();
  /** What has been reported of this run: each once. */
  let told = "";

  const save = () => saveRun(id, run);

  const isAtHand = () => {
    const stored = runsOf()[id];
    return stored?.id === run.id && stored.at === run.at;
  };

  const move = (count = 1): true => {
    run.at += count;
    if (STEPS) run.due = run.since = undefined;
    save();
    return true;
  };

  const about = (step_id: string) => ({ workflow_id: id, workflow_version: workflow.version, run_id: run.id, step_id });

  const count = () => {
    if (!run.counted) record(workflow);
    run.counted = true;
    if (runsOf()[id]?.id === run.id) save();
  };

  /** Once a run, and once for the arm of each experiment in it. */
  const expose = (step: string) => {
    const { exposed, arm } = run;
    if (exposed && !arm) return;
    run.exposed = true;
    run.arm = undefined;
    if (STEPS) count();
    else save();
    emit("track", { ...about(step), ...(arm && viewed(...arm)) }, "workflow_exposure");
  };

  const stand = (step: Edit) => {
    const begin = (edit: Edit) =>
      undos.add(make(edit, () => afterVisible(0, () => expose(step.id)), (event) => {
        if (told.includes(event)) return;
        told += event;
        emit("track", about(step.id), event);
      }));
    if (!STEPS || !step.part) begin(step);
    else {
      void fetchFile(step.part)
        .then(({ build }) => build(step, stageOf(self, step)))
        .then((node?: Node) => node && !self.isGone && begin({ ...step, html: [node] }))
        .catch(() => {});
    }
  };

  /** True where the next step's time has come. */
  const act = (step: Step): boolean => {
    if (step.type === "edit") {
      run.edits.push(run.at);
      stand(step);
      return move();
    }
    if (step.type === "skip") return move(step.steps);
    if (step.type !== "experiment") return STEPS && ACTS[step.type as ActName](self, step as never);
    const chosen = armOf(step);
    if (chosen) run.arm = [step.id, chosen.id];
    return move(chosen ? chosen.at : step.end);
  };

  const advance = () => {
    while (run.workflow && (!STEPS || (isAtHand() && !self.isBusy && !self.isGone))) {
      const step = steps[run.at];
      if (step && !act(step)) return;
      if (step) continue;
      run.workflow = undefined;
      saveRun(id, run.edits[0]! + 1 ? run : undefined);
    }
    // A run of which nothing is left makes room for the next.
    if (STEPS && !run.workflow && !undos.size && !self.isBusy) playing.delete(id);
  };

  const leave = () => {
    if (STEPS) self.isGone = true;
    playing.delete(id);
    undos.forEach((undo) => guarded(undo)());
  };

  const self = (STEPS ? { workflow, run, undos, advance, move, isAtHand, save, about, expose, count, leave } : { workflow, leave }) as Play;
  playing.set(id, self);
  for (const at of run.edits) stand(steps[at] as Edit);
  advance();
}

/** Tells the site's own analytics too. */
export function viewed(experiment_id: string, variation_id: string): Properties {
  const seen = { experiment_id, variation_id };
  if (STEPS) tell(seen);
  return { ...seen, sticky: isLasting() };
}
