import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Workflow, nameOf } from "../../lib/api";
import { whole } from "../../lib/numbers";
import { asProblem } from "../../lib/problem";
import { resultsQuery, workflowsQuery } from "../../lib/queries";
import { texts } from "../../lib/texts";
import { Failure } from "../../ui/Failure";
import { Spot } from "../../ui/Spot";
import { StateSign } from "../../ui/StateSign";
import { PauseOrResume } from "./PauseOrResume";

const FIRST = 20;
const words = texts.list;

/** Every workflow of the site: its state, what it did, and the way to stop it. */
export function WorkflowList({ site }: { site: string }) {
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useQuery(workflowsQuery(site));
  const shown = all ? data : data?.slice(0, FIRST);
  return (
    <section className="mt-10" aria-labelledby="workflows">
      <h2 id="workflows">
        {words.title}
        {data && data.length > 0 && <span className="figures text-ink-3 font-normal ml-2">{data.length}</span>}
      </h2>
      {error && (
        <Failure
          message={asProblem(error).message}
          remedy={asProblem(error).remedy}
          again={{ label: texts.problem.again, act: () => void refetch() }}
        />
      )}
      {!data && !error && <Spot />}
      {data?.length === 0 && <p className="text-ink-2 mt-2">{words.empty}</p>}
      {shown && shown.length > 0 && <Table workflows={shown} />}
      {data && shown && shown.length < data.length && (
        <button type="button" className="link mt-3" onClick={() => setAll(true)}>
          {words.all(data.length)}
        </button>
      )}
    </section>
  );
}

function Table({ workflows }: { workflows: Workflow[] }) {
  return (
    <table className="table mt-1.5">
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.state}</th>
          <th scope="col" className="amount">
            {words.columns.exposed}
          </th>
          <th scope="col" className="amount narrow-hidden">
            {words.columns.clicked}
          </th>
          <th scope="col" className="amount narrow-hidden">
            {words.columns.converted}
          </th>
          <th scope="col">
            <span className="sr-only">{words.columns.act}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {workflows.map((workflow) => (
          <Row key={workflow.id} workflow={workflow} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ workflow }: { workflow: Workflow }) {
  const wasLive = workflow.published !== null || workflow.state === "archived";
  const results = useQuery({ ...resultsQuery(workflow.id, "listed"), enabled: wasLive }).data;
  return (
    <tr className="hover:bg-hover">
      <td className="w-full max-w-0">
        <Link
          to="/workflows/$workflow"
          params={{ workflow: workflow.id }}
          className="block truncate text-13 py-2"
        >
          {nameOf(workflow)}
        </Link>
      </td>
      <td>
        <StateSign state={workflow.state} word={texts.states[workflow.state]} />
      </td>
      <td className="amount">{figure(results?.exposed_visitors)}</td>
      <td className="amount narrow-hidden">{figure(results?.clicked)}</td>
      <td className="amount narrow-hidden">{figure(results?.converted)}</td>
      <td className="text-right">
        <PauseOrResume workflow={workflow} small narrowIcon />
      </td>
    </tr>
  );
}

function figure(count: number | null | undefined): string {
  return typeof count === "number" ? whole(count) : words.none;
}
