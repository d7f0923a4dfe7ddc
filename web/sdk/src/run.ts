/** Runs: which workflows fire on this page view, what they do, and what is recorded of it. */
import { attributes, isLanding } from "./attributes";
import { evaluate } from "./conditions";
import { historyOf, mayShow, recordOutcome, recordShown, spansPages } from "./frequency";
import { guarded } from "./guard";
import { showOverlay } from "./overlay";
import { onPages } from "./pages";
import { isReadable } from "./readable";
import type { Session } from "./session";
import type { Store } from "./store";
import { renewBudgets, replaceText } from "./text";
import { arm } from "./triggers";
import type { Outcome, Properties, Step, Workflow } from "./types";
import { uuid } from "./uuid";
import { whenVisible } from "./visibility";

/** One visitor in one version of a workflow. */
export interface Run {
  id: string;
  version: number;
  session: string;
  exposed: boolean;
}

export interface View {
  path: string;
  start: number;
  session: Session;
}

export interface Runner {
  /** Another page is in view. `fresh` false: nothing new begins. */
  view(view: View, fresh: boolean): void;
  /** The visitor did what may be the goal of workflows she has seen. */
  reached(event: string): void;
}

type RecordEvent = (event: string, properties: Properties) => void;

export function openRunner(workflows: unknown, store: Store, record: RecordEvent): Runner {
  const readable = (Array.isArray(workflows) ? workflows : []).filter(isReadable);
  /** What stands on the page now, by workflow, and how to take it away. */
  const standing = new Map<Workflow, Set<() => void>>();
  let disarm: (() => void)[] = [];
  let current: View;

  function view(next: View, fresh: boolean): void {
    current = next;
    disarm.splice(0).forEach((stop) => stop());
    renewBudgets();
    for (const [workflow, undos] of standing) if (!isHere(workflow)) takeAway(workflow, undos);
    if (!fresh) return;
    for (const workflow of readable) if (isHere(workflow) && !standing.has(workflow)) guarded(meet)(workflow);
  }

  const isHere = (workflow: Workflow) => onPages(workflow.pages, current.path);

  function takeAway(workflow: Workflow, undos: Set<() => void>): void {
    standing.delete(workflow);
    undos.forEach((undo) => guarded(undo)());
  }

  /** A run goes on with its edits; else the triggers decide. */
  function meet(workflow: Workflow): void {
    const run = store.get("runs")?.[workflow.id];
    if (run?.version === workflow.version && run.session === current.session.id) {
      workflow.steps.filter(isEdit).forEach((step) => perform(workflow, run, step));
      return;
    }
    let started = false;
    const stop = arm(workflow.triggers || [{ type: "page_view" }], current.path, guarded(() => {
      if (started || !isAllowed(workflow)) return;
      started = true;
      start(workflow);
    }));
    disarm.push(stop);
  }

  function isAllowed(workflow: Workflow): boolean {
    const now = Date.now();
    return isDue(workflow, now) && evaluate(workflow.audience || {}, attributes(store, current.session, now));
  }

  function isDue({ id, frequency }: Workflow, now: number): boolean {
    // Without a memory a limit cannot be kept from page to page: such a workflow runs where a visit begins.
    if (frequency && spansPages(frequency) && !store.lasting && !isLanding()) return false;
    return mayShow(frequency, historyOf(store, id), { now, page: current.start, session: current.session.start });
  }

  function start(workflow: Workflow): void {
    const run: Run = { id: uuid(), version: workflow.version, session: current.session.id, exposed: false };
    if (workflow.steps.some(isEdit)) save(workflow, run);
    workflow.steps.forEach((step) => perform(workflow, run, step));
  }

  function save(workflow: Workflow, run: Run): void {
    store.set("runs", { ...store.get("runs"), [workflow.id]: run });
  }

  function perform(workflow: Workflow, run: Run, step: Step): void {
    const undos = standing.get(workflow) || new Set();
    standing.set(workflow, undos);
    const exposed = guarded(() => expose(workflow, run, step));
    if (step.type === "replace_text") {
      undos.add(replaceText(step.target, step.text, () => whenVisible(exposed)));
      return;
    }
    const gone = showOverlay(step, {
      mayOpen: () => isDue(workflow, Date.now()),
      opened: () => whenVisible(exposed),
      closed: (outcome) => {
        undos.delete(gone);
        if (!undos.size) standing.delete(workflow);
        if (outcome) settle(workflow, run, step, outcome);
      },
    });
    undos.add(gone);
  }

  const about = (workflow: Workflow, run: Run, step: Step): Properties => ({
    workflow_id: workflow.id,
    workflow_version: workflow.version,
    run_id: run.id,
    step_id: step.id,
  });

  function expose(workflow: Workflow, run: Run, step: Step): void {
    if (run.exposed) return;
    run.exposed = true;
    if (isEdit(step) || workflow.steps.some(isEdit)) save(workflow, run);
    recordShown(store, workflow.id, workflow.frequency?.limit, Date.now());
    record("workflow_exposure", about(workflow, run, step));
  }

  function settle(workflow: Workflow, run: Run, step: Step, outcome: Outcome): void {
    recordOutcome(store, workflow.id, outcome);
    record("workflow_outcome", { ...about(workflow, run, step), outcome });
  }

  function reached(event: string): void {
    for (const { id, goal } of readable) {
      if (goal?.event === event && historyOf(store, id)?.shown.length) recordOutcome(store, id, "converted");
    }
  }

  return { view, reached };
}

const isEdit = (step: Step) => step.type === "replace_text";
