import { Link } from "@tanstack/react-router";
import { PauseOrResume } from "../features/workflows/PauseOrResume";
import { type Workflow, nameOf } from "../lib/api";
import { texts } from "../lib/texts";
import { when } from "../lib/time";
import { Button } from "../ui/Button";
import { StateSign } from "../ui/StateSign";

type Props = {
  workflow: Workflow;
  left: number;
  canPublish: boolean;
  onPublish: () => void;
  onDone: (said: string) => void;
};

/** The name, the state, and the next act: publish, or pause. */
export function WorkflowBar({ workflow, left, canPublish, onPublish, onDone }: Props) {
  const upToDate = workflow.head === workflow.published && workflow.state !== "draft";
  return (
    <header className="bar">
      <span className="narrow-hidden text-ink-3 whitespace-nowrap">
        <Link to="/" className="hover:text-ink">
          {texts.nav.workflows}
        </Link>
        &ensp;/
      </span>
      <h1 className="strong truncate min-w-0 max-w-[56ch]" title={nameOf(workflow)}>
        {nameOf(workflow)}
      </h1>
      <StateSign state={workflow.state} word={texts.states[workflow.state]} />
      <span className="narrow-hidden figures text-11 text-ink-3 whitespace-nowrap">
        {texts.workflow.version(workflow.head, when(workflow.updated_at))}
      </span>
      <span className="flex-1" />
      <PauseOrResume workflow={workflow} onDone={onDone} small />
      {(!upToDate || canPublish) && workflow.state !== "archived" && (
        <Publish workflow={workflow} left={left} canPublish={canPublish} onPublish={onPublish} />
      )}
    </header>
  );
}

/** The accent is on what is still needed, and here when nothing is. */
function Publish({ workflow, left, canPublish, onPublish }: Omit<Props, "onDone">) {
  const gaps = workflow.unsupported.length;
  const nothingNeeded = canPublish && workflow.needs.length === 0;
  const again = workflow.published !== null;
  const waits = workflow.in_review === workflow.head;
  return (
    <Button small look={nothingNeeded ? "go" : "plain"} off={!canPublish} onClick={onPublish} title={texts.acts.publishKeys} aria-keyshortcuts="Control+Enter Meta+Enter">
      {waits ? texts.acts.approve : again ? texts.acts.publishVersion(workflow.head) : texts.acts.publish}
      {left > 0 && <span className="tag">{texts.acts.needed(left)}</span>}
      {left === 0 && gaps > 0 && <span className="tag">{texts.acts.cannot(gaps)}</span>}
    </Button>
  );
}
