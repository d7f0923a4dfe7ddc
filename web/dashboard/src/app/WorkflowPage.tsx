import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState } from "react";
import { Goal } from "../features/draft/Goal";
import { CannotRun, Needed } from "../features/draft/Needed";
import { Sentence } from "../features/draft/Sentence";
import { Place } from "../features/preview/Place";
import { Counts } from "../features/results/Counts";
import { type Site, type Workflow, nameOf } from "../lib/api";
import { typed, valueAt } from "../lib/paths";
import { asProblem } from "../lib/problem";
import { generationQuery, useEdit, usePublish, workflowQuery } from "../lib/queries";
import { texts } from "../lib/texts";
import { useTitle } from "../lib/title";
import { Failure } from "../ui/Failure";
import { Spot } from "../ui/Spot";
import { WorkflowBar } from "./WorkflowBar";
import { useSite } from "./sites";

const GOAL = "goal.event";

/** One workflow: what it means, what is still open, where it happens, what visitors did. */
export function WorkflowPage() {
  const { workflow: id } = useParams({ from: "/workflows/$workflow" });
  const site = useSite();
  const { data, error, refetch } = useQuery(workflowQuery(id));
  useTitle(data && nameOf(data));
  if (data && site) return <Loaded key={id} workflow={data} site={site} />;
  return (
    <main className="body" id="content">
      {error ? (
        <>
          <Failure
            message={asProblem(error).message}
            remedy={asProblem(error).remedy}
            again={{ label: texts.problem.again, act: () => void refetch() }}
          />
          <Link to="/" className="link">
            {texts.problem.home}
          </Link>
        </>
      ) : (
        <Spot rows={5} />
      )}
    </main>
  );
}

function Loaded({ workflow, site }: { workflow: Workflow; site: Site }) {
  const [edits, setEdits] = useState<Record<string, string>>({});
  const [note, setNote] = useState("");
  const edit = useEdit(workflow.id);
  const publish = usePublish(workflow.id);
  const made = useQuery({
    ...generationQuery(workflow.sentence ?? ""),
    enabled: Boolean(workflow.sentence),
  }).data;

  const changes = pending(workflow, edits);
  const left = workflow.needs.filter((need) => !(need.path in changes));
  const ready = left.length === 0 && workflow.unsupported.length === 0;
  const newer = workflow.state === "draft" || workflow.head !== workflow.published;
  const busy = edit.isPending || publish.isPending;
  const archived = workflow.state === "archived";
  const canPublish = ready && !busy && !archived && (newer || Object.keys(changes).length > 0);

  function done(said: string) {
    setEdits({});
    setNote(said);
  }

  function save(wanted: Record<string, unknown>) {
    if (Object.keys(wanted).length === 0) return;
    publish.reset();
    edit.mutate(wanted, { onSuccess: () => done(texts.acts.saved) });
  }

  function goLive() {
    if (!canPublish) return;
    edit.reset();
    publish.mutate(changes, { onSuccess: () => done(texts.acts.published) });
  }

  usePublishKeys(goLive);
  const problem = edit.error ?? publish.error;
  return (
    <>
      <WorkflowBar workflow={workflow} left={left.length} canPublish={canPublish} onPublish={goLive} onDone={setNote} />
      <p className="sr-only" role="status">
        {note}
      </p>
      <main id="content" className="grid flex-1 broad:grid-cols-[minmax(0,1fr)_348px]">
        <div className="sheet">
          {workflow.sentence && (
            <Sentence sentence={workflow.sentence} made={made} document={workflow.document} onChange={save} />
          )}
          <Needed
            needs={workflow.needs}
            edits={edits}
            onEdit={(path, text) => setEdits({ ...edits, [path]: text })}
            onUse={() => save(changes)}
            saving={busy}
          />
          {problem && (
            <section>
              <Failure message={asProblem(problem).message} remedy={asProblem(problem).remedy} />
            </section>
          )}
          <CannotRun gaps={workflow.unsupported} />
          {workflow.published !== null && <Counts workflow={workflow} />}
          <Goal
            site={site.id}
            saved={savedGoal(workflow)}
            edit={edits[GOAL]}
            onEdit={(text) => setEdits({ ...edits, [GOAL]: text })}
            onSave={() => save(changes)}
            onRemove={() => save({ goal: null })}
          />
          <section aria-labelledby="reading">
            <h2 id="reading">{texts.sentence.reading}</h2>
            <p className="text-15 text-ink-2 mt-1.5 max-w-[68ch] text-pretty whitespace-pre-wrap">{workflow.reading}</p>
          </section>
        </div>
        <aside className="border-line p-6 broad:border-l max-wide:p-4">
          <Place site={site} workflow={workflow} />
        </aside>
      </main>
    </>
  );
}

/** What is in the fields and not saved yet, as the document wants it. */
function pending(workflow: Workflow, edits: Record<string, string>): Record<string, unknown> {
  const filled = Object.entries(edits).filter(([, text]) => text.trim() !== "");
  const values = filled.map(([path, text]) => [path, typed(path, text, valueAt(workflow.document, path))] as const);
  return Object.fromEntries(values.filter(([path, value]) => value !== valueAt(workflow.document, path)));
}

function savedGoal(workflow: Workflow): string | undefined {
  const event = valueAt(workflow.document, GOAL);
  return typeof event === "string" ? event : undefined;
}

/** Ctrl or ⌘ and Enter publishes, wherever the focus is. */
function usePublishKeys(publish: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    publish();
  });
  useEffect(() => {
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
