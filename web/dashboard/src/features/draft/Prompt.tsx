import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Generation, Workflow } from "../../lib/api";
import { asProblem } from "../../lib/problem";
import { useDraft } from "../../lib/queries";
import { texts } from "../../lib/texts";
import { Button } from "../../ui/Button";
import { Failure } from "../../ui/Failure";
import { Examples } from "./Examples";
import { Unclear } from "./Unclear";

const words = texts.prompt;

/** The box for the sentence; what is understood becomes a draft, what is not is asked about. */
export function Prompt({ site, onDraft }: { site: string; onDraft: (made: Workflow) => void }) {
  const [sentence, setSentence] = useState("");
  const [unclear, setUnclear] = useState<Generation | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(site);
  const title = useId();
  const empty = sentence.trim() === "";

  function submit() {
    if (empty || draft.isPending) return;
    draft.mutate(sentence.trim(), {
      onSuccess: ([made, saved]) => {
        if (saved) onDraft(saved);
        else {
          setUnclear(made);
          box.current?.focus();
        }
      },
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    const enter = event.key === "Enter" && !event.nativeEvent.isComposing;
    if (!enter || event.shiftKey) return;
    event.preventDefault();
    submit();
  }

  function choose(example: string) {
    setSentence(example);
    setUnclear(null);
    box.current?.focus();
  }

  return (
    <>
      <h1 id={title} className="text-22 tracking-tight">
        {words.title}
      </h1>
      <p className="text-ink-2 mt-1 mb-4">{words.explain}</p>
      <div className="ask">
        <textarea
          ref={box}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the box is what the page is for
          autoFocus
          aria-labelledby={title}
          rows={2}
          placeholder={words.placeholder}
          value={sentence}
          maxLength={2000}
          onChange={(event) => setSentence(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="flex items-center justify-end gap-2 mt-1">
          <kbd className="narrow-hidden" aria-hidden="true">
            ↵
          </kbd>
          <Button look="go" off={empty} onClick={submit}>
            {draft.isPending ? words.working : words.submit}
          </Button>
        </div>
      </div>
      <div aria-live="polite">
        {draft.error && (
          <Failure
            message={asProblem(draft.error).message}
            remedy={asProblem(draft.error).remedy}
            again={{ label: texts.problem.again, act: submit }}
          />
        )}
        {unclear && !draft.error && <Unclear made={unclear} />}
      </div>
      {empty && <Examples onChoose={choose} />}
    </>
  );
}
