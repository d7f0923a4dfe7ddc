/** Which runs begin and which go on in this page view. */
import { attributes, isLanding } from "./attributes";
import { evaluate } from "./conditions";
import { renewBudgets } from "./edits";
import { historyOf, mayShow, recordOutcome, spansPages } from "./frequency";
import { guarded } from "./guard";
import { onPages } from "./pages";
import { type LoadOverlays, openPlayer, type Track } from "./player";
import { isReadable } from "./readable";
import { endRun, runsOf, saveRun, type Run } from "./run";
import type { Session } from "./session";
import type { Store } from "./store";
import { arm, report } from "./triggers";
import type { Properties, Workflow } from "./types";
import { uuid } from "./uuid";

export interface View {
  path: string;
  start: number;
  session: Session;
}

export interface Runner {
  /** Another page is in view. `fresh` false: nothing begins and nothing goes on. */
  view(view: View, fresh: boolean): void;
  /** An event was tracked: it may fire a trigger, and be the goal of workflows that the visitor has seen. */
  heard(event: string, properties: Properties): void;
}

export function openRunner(workflows: unknown, store: Store, track: Track, loadOverlays: LoadOverlays): Runner {
  const readable = (Array.isArray(workflows) ? workflows : []).filter(isReadable);
  let current: View;
  /** What is watched for in this page view only. */
  const disarm: (() => void)[] = [];
  const player = openPlayer({
    store,
    track,
    loadOverlays,
    isDue,
    view: () => current,
    attributes: () => attributes(store, current.session, Date.now()),
    watch: (triggers, fire) => void disarm.push(arm(triggers, current.path, guarded(fire))),
  });

  function view(next: View, fresh: boolean): void {
    current = next;
    disarm.splice(0).forEach((stop) => stop());
    renewBudgets();
    player.leave((workflow) => !isHere(workflow));
    if (!fresh) return;
    for (const [id, run] of Object.entries(runsOf(store))) guarded(resume)(id, run);
    for (const workflow of readable) if (isHere(workflow)) guarded(meet)(workflow);
  }

  const isHere = ({ pages }: Workflow) => onPages(pages, current.path);

  function resume(id: string, run: Run): void {
    const published = readable.find((workflow) => workflow.id === id);
    const workflow = run.workflow || published;
    if (!published || !isReadable(workflow) || isOver(run, workflow)) endRun(store, id);
    else if (isHere(workflow)) player.play(workflow, run);
  }

  /** With its steps done a run lasts as long as session and version; before, only a wait outlives the session. */
  function isOver({ workflow: begun, version, session, at }: Run, workflow: Workflow): boolean {
    const waits = /^(wait|branch)$/.test(workflow.steps[at]?.type ?? "");
    return begun ? session !== current.session.id && !waits : session !== current.session.id || version !== workflow.version;
  }

  function meet(workflow: Workflow): void {
    const { id, version, triggers = [{ type: "page_view" }] } = workflow;
    if (player.plays(id) || runsOf(store)[id]) return;
    let started = false;
    const fire = () => {
      if (started || !isDue(workflow) || !evaluate(workflow.audience || {}, attributes(store, current.session, Date.now()))) return;
      started = true;
      const run: Run = { id: uuid(), version, workflow, session: current.session.id, at: 0, edits: [] };
      saveRun(store, id, run);
      player.play(workflow, run);
    };
    disarm.push(arm(triggers, current.path, guarded(fire)));
  }

  function isDue({ id, frequency }: Workflow): boolean {
    // Without a memory a limit cannot be kept from page to page: such a workflow runs where a visit begins.
    if (frequency && spansPages(frequency) && !store.lasting && !isLanding()) return false;
    const clock = { now: Date.now(), page: current.start, session: current.session.start };
    return mayShow(frequency, historyOf(store, id), clock);
  }

  function heard(event: string, properties: Properties): void {
    report(event, properties);
    for (const { id, goal } of readable) {
      if (goal?.event !== event || !historyOf(store, id)?.shown.length) continue;
      recordOutcome(store, id, "converted");
      player.converted(id);
    }
  }

  return { view, heard };
}
