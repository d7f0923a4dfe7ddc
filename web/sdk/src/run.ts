/** A run: one visitor in one version of a workflow, as it is remembered from page to page. */
import type { Run } from "./memory";
import type { Store } from "./store";

export const runsOf = (store: Store): Record<string, Run> => store.get("runs") || {};

export function saveRun(store: Store, workflowId: string, run: Run): void {
  store.set("runs", { ...runsOf(store), [workflowId]: run });
}

export function endRun(store: Store, workflowId: string): void {
  const { [workflowId]: _, ...others } = runsOf(store);
  store.set("runs", others);
}
