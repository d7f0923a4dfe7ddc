/** How often a workflow may be shown, and after what never again. */
import { isLanding } from "./routes";
import type { History } from "./memory";
import { isLasting, recall, remember } from "./store";
import type { Outcome, Workflow } from "./types";
import { session, start } from "./view";

/** Whether a run may begin now. */
export const isDue = (workflow: Workflow): boolean => !workflow.off && (!STEPS || isWithin(workflow));

function isWithin({ id, frequency = {} }: Workflow): boolean {
  const { limit = Infinity, per = 0, stop_after = [] } = frequency;
  const spansPages = stop_after[0] || (limit < Infinity && per !== "page");
  // Without a memory a limit cannot be kept from page to page: such a workflow runs where a visit begins.
  if (spansPages && !isLasting() && !isLanding()) return false;
  const { shown = [], outcomes = [] } = historyOf(id);
  const from = per === "page" ? start : per ? Date.now() - per : session.start;
  return !stop_after.some((outcome) => outcomes.includes(outcome)) && shown.filter((time) => time >= from).length < limit;
}

export const historyOf = (id: string): Partial<History> => recall("histories")?.[id] || {};

/** Remembers an outcome, or a showing, of which only as many as the limit counts are kept. */
export function record({ id, frequency }: Workflow, outcome?: Outcome): void {
  const { shown = [], outcomes = [] } = historyOf(id);
  if (!outcome) shown.push(Date.now());
  else if (!outcomes.includes(outcome)) outcomes.push(outcome);
  remember({ histories: { ...recall("histories"), [id]: { shown: shown.slice(-(frequency?.limit || 1)), outcomes } } });
}
