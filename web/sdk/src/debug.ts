/** `?tf_debug=1`: says of every workflow why it did or did not run, each condition with its value. */
import { evaluate } from "./conditions";
import type { Desk } from "./start";
import type { Condition, Properties, TriggerGroup, Workflow } from "./types";

interface Line {
  what: string;
  wanted: unknown;
  is: unknown;
  holds: boolean;
}

export const run = (...[config, , launch, , known, recall]: Desk): void => {
  launch(config);
  const say = () => {
    console.groupCollapsed(`TrackFlow: ${config.workflows.length} workflows on ${location.pathname}, consent ${recall("consent") || "not chosen"}`);
    for (const workflow of config.workflows) explain(workflow, known(), recall);
    console.groupEnd();
  };
  (window.trackflow as any).on("page", () => setTimeout(say, 500));
  (window.trackflow as any).on("workflow_exposure", say);
  setTimeout(say, 500);
};

function explain(workflow: Workflow, attributes: Properties, recall: Desk[5]): void {
  const { id, version, pages, off, audience = {}, triggers, frequency } = workflow;
  const history = recall("histories")?.[id];
  const lines: Line[] = [
    { what: "pages", wanted: pages || "every page", is: attributes.path, holds: !pages || new RegExp(pages).test(String(attributes.path)) },
    { what: "schedule", wanted: "open", is: off ? "closed" : "open", holds: !off },
    ...conditions(audience, attributes),
  ];
  if (frequency) lines.push({ what: "frequency", wanted: JSON.stringify(frequency), is: JSON.stringify(history || "never shown"), holds: true });
  const run = recall("runs")?.[id];
  const open = lines.find(({ holds }) => !holds);
  const verdict = run ? `runs (step ${run.at + 1})` : history ? "has run" : open ? `does not run: ${open.what}` : triggers ? `waits for ${triggers.map(named).join(" or ")}` : "does not run: frequency or storage";
  console.groupCollapsed(`${id} version ${version} ${verdict}`);
  console.table(lines);
  console.groupEnd();
}

const named = (trigger: TriggerGroup): string => ("all" in trigger ? trigger.all.map(named).join(" and ") : JSON.stringify(trigger));

function conditions(condition: Condition, attributes: Properties): Line[] {
  return Object.entries(condition).map(([what, wanted]) => ({
    what,
    wanted: JSON.stringify(wanted),
    is: what[0] === "$" ? "" : JSON.stringify(what in attributes ? attributes[what] : what.split(".").reduce((value: any, part) => value?.[part], attributes)),
    holds: evaluate({ [what]: wanted }, attributes),
  }));
}
