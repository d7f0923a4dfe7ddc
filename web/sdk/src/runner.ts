/** Which runs begin and which go on in this page view. */
import { known } from "./attributes";
import { evaluate } from "./conditions";
import { armOf } from "./experiment";
import { forget } from "./fingerprint";
import { isDue } from "./frequency";
import { workflows } from "./goals";
import { deafen } from "./events";
import { guarded } from "./guard";
import { endAll } from "./listen";
import type { Run } from "./memory";
import { playing } from "./play";
import { play, viewed } from "./player";
import { runsOf, saveRun } from "./run";
import { isLoading } from "./slots";
import { ACTS } from "./steps";
import { remember } from "./store";
import { emit } from "./tracker";
import { arm } from "./triggers";
import type { Decision, Experiment, Workflow } from "./types";
import { uuid } from "./uuid";
import { isOn, session } from "./view";

/** Another page is in view. `mayRun` false: nothing begins and nothing goes on. */
export function begin(mayRun: boolean): void {
  endAll();
  deafen();
  if (MARKS) forget();
  for (const { workflow, leave } of playing.values()) if (!mayRun || !isOn(workflow.pages)) leave();
  const runs = mayRun && runsOf();
  if (!runs) return;
  // Those that go on are saved again: the others end here, also where their workflow is no longer published.
  remember({ runs: {} });
  for (const workflow of workflows) guarded(() => meet(workflow, runs[workflow.id]))();
}

/** With its steps done a run lasts as long as session and version; before, only a wait outlives the session. */
function goesOn({ workflow: begun, version, session: its, at }: Run, published: Workflow): boolean {
  const isOfNow = its === session.id;
  return STEPS && begun ? isOfNow || /^(wait|branch)$/.test(begun.steps[at]?.type || "") : isOfNow && version === published.version;
}

function meet(workflow: Workflow, run?: Run): void {
  const { id, version, late, triggers, steps } = workflow;
  const begun = run?.workflow || workflow;
  const isGoingOn = run && goesOn(run, workflow);
  if (isGoingOn) saveRun(id, run);
  if (!isOn(begun.pages)) return;
  if (isGoingOn) {
    if (!playing.has(id)) play(begun, run);
    else if (STEPS) playing.get(id)!.advance();
    return;
  }
  // One step that this script does not know, and the workflow does not run at all: half of it is nobody's.
  if (STEPS && !steps.every(({ type }) => /^(edit|skip|experiment)$/.test(type) || type in ACTS)) return;
  const fire = () => {
    if (playing.has(id) || runsOf()[id] || !isFor(workflow)) return;
    const begins: Run = { id: uuid(), version, workflow, session: session.id, at: 0, edits: [] };
    saveRun(id, begins);
    play(workflow, begins);
  };
  const watch = guarded(() => (triggers ? arm(triggers, guarded(fire)) : fire()));
  if (KNOWN && late && isLoading()) document.addEventListener("DOMContentLoaded", watch);
  else watch();
}

const isFor = (workflow: Workflow) => isDue(workflow) && evaluate(workflow.audience, known());

/** The arm of a workflow's first experiment, for a site that makes the change itself: asked for is seen. */
export function decide(id: string): Decision | undefined {
  const workflow = workflows.find((each) => each.id === id)!;
  const experiment = workflow.steps.find(({ type }) => type === "experiment") as Experiment;
  const chosen = isFor(workflow) && armOf(experiment);
  if (!chosen) return;
  const about = { workflow_id: id, workflow_version: workflow.version, run_id: uuid(), step_id: experiment.id };
  emit("track", { ...about, ...viewed(experiment.id, chosen.id) }, "workflow_exposure");
  return { variant: chosen.id, name: chosen.name, control: !!chosen.control };
}
