import { useQuery } from "@tanstack/react-query";
import type { Results, Workflow } from "../../lib/api";
import { percent, whole } from "../../lib/numbers";
import { asProblem } from "../../lib/problem";
import { resultsQuery } from "../../lib/queries";
import { texts } from "../../lib/texts";
import { clock, length } from "../../lib/time";
import { Failure } from "../../ui/Failure";
import { Stat } from "../../ui/Stat";

const words = texts.results;
/** Fewer visitors than this say nothing about a rate. */
const ENOUGH = 100;

/** What visitors did, going up while one looks. */
export function Counts({ workflow }: { workflow: Workflow }) {
  const { data, error, dataUpdatedAt, refetch } = useQuery(resultsQuery(workflow.id, workflow.state));
  return (
    <section aria-labelledby="counts">
      <header className="flex items-center gap-2.5 mb-3">
        <h2 id="counts">{words.title}</h2>
        <span className="text-12 text-ink-3">{words.bots}</span>
        <span className="flex-1" />
        {data && <span className="figures text-11 text-ink-3">{words.asOf(clock(dataUpdatedAt))}</span>}
      </header>
      {error && (
        <Failure
          message={asProblem(error).message}
          remedy={asProblem(error).remedy}
          again={{ label: texts.problem.again, act: () => void refetch() }}
        />
      )}
      {data && <Figures results={data} waiting={workflow.state === "live" && data.exposures === 0} />}
    </section>
  );
}

function Figures({ results, waiting }: { results: Results; waiting: boolean }) {
  const seen = results.exposed_visitors;
  return (
    <>
      <dl className="stats">
        <Stat name={words.exposed} value={whole(seen)} note={words.visitors(seen)} />
        <Stat name={words.clicked} value={whole(results.clicked)} note={words.dismissed(results.dismissed)} />
        <Stat name={words.converted} value={converted(results)} note={goal(results)} />
      </dl>
      <p className="mt-3 flex items-center gap-2 text-ink-2 min-h-5">
        {waiting ? (
          <>
            <span className="ring" aria-hidden="true" />
            {words.waiting}
          </>
        ) : (
          rate(results)
        )}
      </p>
      <p className="sr-only" aria-live="polite">
        {words.announce(seen, results.clicked, results.converted ?? null)}
      </p>
    </>
  );
}

function converted({ converted: count }: Results): string {
  return typeof count === "number" ? whole(count) : texts.list.none;
}

function goal({ goal: event, goal_within: within }: Results): string {
  return event ? words.goal(event, length(within ?? "")) : words.noGoal;
}

function rate({ exposed_visitors: seen, converted: count, conversion_rate: share }: Results): string {
  if (typeof count !== "number" || typeof share !== "number") return "";
  const verdict = seen < ENOUGH ? words.tooFew(ENOUGH - seen) : percent(share);
  return `${words.rate}: ${words.of(count, seen)}, ${verdict}`;
}
