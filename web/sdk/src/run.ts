/** A run: one visitor in one version of a workflow, as it is remembered from page to page. */
import type { Run } from "./memory";
import { recall, remember } from "./store";

export const runsOf = (): Record<string, Run> => recall("runs") || {};

/** Undefined ends it. */
export function saveRun(workflowId: string, run?: Run): void {
  // JSON leaves out what is undefined; in memory it counts as no run.
  remember({ runs: { ...runsOf(), [workflowId]: run as Run } });
}
