/** A run: one visitor in one version of a workflow, as it is remembered from page to page. */
import type { Store } from "./store";
import type { Outcome, Workflow } from "./types";

export interface Run {
  id: string;
  version: number;
  /** The workflow as it was when the run began: a run ends on its own version. Gone once every step is done. */
  workflow?: Workflow;
  /** The session it began in, or in which its last overlay was shown. */
  session: string;
  /** Index of the step at hand. */
  at: number;
  /** Indexes of the edits that stand. */
  edits: number[];
  /** What came of the last overlay; "" where it could not be shown. */
  outcome?: Outcome | "";
  /** When the wait at hand is over, milliseconds since 1970. */
  due?: number;
  /** The page view in which the wait at hand began. */
  since?: number;
  /** Whether the exposure has been logged, and whether the frequency counts it. */
  exposed?: boolean;
  counted?: boolean;
}

export const runsOf = (store: Store): Record<string, Run> => store.get("runs") || {};

export function saveRun(store: Store, workflowId: string, run: Run): void {
  store.set("runs", { ...runsOf(store), [workflowId]: run });
}

export function endRun(store: Store, workflowId: string): void {
  const { [workflowId]: _, ...others } = runsOf(store);
  store.set("runs", others);
}
