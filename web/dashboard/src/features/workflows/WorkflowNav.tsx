import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { nameOf } from "../../lib/api";
import { workflowsQuery } from "../../lib/queries";
import { texts } from "../../lib/texts";
import { StateSign } from "../../ui/StateSign";

const SHOWN = 10;

/** The workflows changed last, one click away. */
export function WorkflowNav({ site }: { site: string }) {
  const found = useQuery(workflowsQuery(site)).data ?? [];
  if (found.length === 0) return null;
  return (
    <div className="narrow-hidden mt-3.5 min-h-0 overflow-y-auto">
      <p className="text-11 text-ink-3 px-2 pb-1">{texts.nav.workflows}</p>
      {found.slice(0, SHOWN).map((workflow) => (
        <Link key={workflow.id} to="/workflows/$workflow" params={{ workflow: workflow.id }} className="nav">
          <StateSign state={workflow.state} word={texts.states[workflow.state]} onlySign />
          <span className="truncate">{nameOf(workflow)}</span>
        </Link>
      ))}
    </div>
  );
}
