/** The site's workflows, and the events that are their goals. */
import { historyOf, record } from "./frequency";
import { count } from "./history";
import { converted } from "./stage";
import { emit } from "./tracker";
import type { Workflow } from "./types";

export let workflows: Workflow[];

export const openGoals = (all: Workflow[]) => (workflows = all);

/** An event: it may fire a trigger, and be the goal of workflows that the visitor has seen. */
export function track(event: string, properties?: unknown): void {
  if (KNOWN) count(event);
  emit("track", properties, event);
  if (!STEPS) return;
  for (const workflow of workflows) {
    if (workflow.goal?.event !== event || !historyOf(workflow.id).shown) continue;
    record(workflow, "converted");
    converted(workflow);
  }
}
